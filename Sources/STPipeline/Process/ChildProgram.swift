package import Glibc

/// Starting a program as a process of its own, and waiting for its end. What it says of errors goes nowhere: a process
/// that breaks down has words of its own for it, which are nobody's business here.
package enum ChildProgram {
  /// How a process ended.
  package enum Ending: Sendable, Hashable {
    case exit(Int32)
    case signal(Int32)
  }

  /// Above every number that a program finds a descriptor under.
  private static let lowestFree: Int32 = 16

  /// - Parameters:
  ///   - path: the program.
  ///   - words: its command line, the name that it is called by first.
  ///   - descriptors: ours, by the number that the program finds each under.
  ///   - id: the process, where it was started.
  /// - Returns: 0, or the system's reason why not.
  package static func start(
    _ path: String, _ words: [String], descriptors: [(number: Int32, ours: Int32)], id: inout pid_t
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Moved out of the way first: one that is put in its place must not be another that is still to be moved.
    let moved = descriptors.map { (number: $0.number, ours: fcntl($0.ours, F_DUPFD_CLOEXEC, lowestFree)) }
    defer { for descriptor in moved { close(descriptor.ours) } }
    for descriptor in moved {
      posix_spawn_file_actions_adddup2(&actions, descriptor.ours, descriptor.number)
    }
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // Whoever passes over a closed pipe does so for itself.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    return posix_spawn(&id, path, &actions, &attributes, arguments, environ)
  }

  /// A pipe that no other program inherits; nil on a fault that `errno` names.
  package static func pipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Waits for the end; nil where there is no such process.
  package static func wait(for id: pid_t) -> Ending? {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }
}
