internal import Glibc
internal import STDiagnostics
internal import STPipeline

/// A process that deals with one record after the other, so that a record that brings it down costs only itself.
///
/// A record goes in as a line of JSON, which tells how many bytes come after it; a line of JSON comes back.
final class WorkerProcess {
  /// What has come from the process.
  enum Answer {
    case line([UInt8])
    /// Nothing yet, or only a part.
    case nothing
    /// The process has ended.
    case ended
  }

  let id: pid_t
  private let input: Int32
  let output: Int32
  private var outbox: ArraySlice<UInt8> = []
  private var inbox: [UInt8] = []
  private var isOver = false

  private init(id: pid_t, input: Int32, output: Int32) {
    self.id = id
    self.input = input
    self.output = output
  }

  deinit { _ = end(forcibly: true) }

  /// - Parameter command: the program and what follows it.
  /// - Throws: BATCH-03 where the system has no room for it.
  static func start(_ command: [String]) throws(FileFault) -> WorkerProcess {
    var (into, from): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&into) == 0 else { throw noProcess(errno) }
    guard pipe(&from) == 0 else {
      let code = errno
      for descriptor in into { close(descriptor) }
      throw noProcess(code)
    }
    // Other processes must not hold these open: the end of a stream would never come.
    for descriptor in into + from { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var id = pid_t()
    let code = spawn(&id, command, reading: into[0], writing: from[1])
    close(into[0])
    close(from[1])
    guard code == 0 else {
      close(into[1])
      close(from[0])
      throw noProcess(code)
    }
    // Never wait for a process that does not read.
    _ = fcntl(into[1], F_SETFL, O_NONBLOCK)
    return WorkerProcess(id: id, input: into[1], output: from[0])
  }

  private static func spawn(
    _ id: inout pid_t, _ command: [String], reading: Int32, writing: Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, reading, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, writing, STDOUT_FILENO)
    // A process that breaks down has words of its own for it, which are nobody's business here.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    return posix_spawn(&id, command.first ?? "", &actions, &attributes, words, environ)
  }

  private static func noProcess(_ code: Int32) -> FileFault {
    FileFault(
      "BATCH-03", at: "", "Det gick inte att starta en arbetsprocess: \(SystemAnswer.words(for: code)).",
      remedy: "Stäng andra program, eller ange färre med --jobs, och kör igen med --resume.")
  }
}

// MARK: - Talking

extension WorkerProcess {
  /// Whether something waits to be sent.
  var hasOutbox: Bool { !outbox.isEmpty }
  var inputDescriptor: Int32 { input }

  func send(_ bytes: [UInt8]) {
    outbox = bytes[...]
    pump()
  }

  /// Sends as much as there is room for. That the process has ended is noticed when its answer is waited for.
  func pump() {
    while !outbox.isEmpty {
      let written = outbox.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else {
        if errno != EAGAIN { outbox = [] }
        return
      }
      outbox = outbox.dropFirst(written)
    }
  }

  /// Reads what has come, without waiting for more than one piece of it.
  func receive() -> Answer {
    var got = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { space, count in
      repeat { got = read(output, space.baseAddress, space.count) } while got < 0 && errno == EINTR
      count = max(got, 0)
    }
    guard got > 0 else { return .ended }
    inbox += chunk
    guard let end = inbox.firstIndex(of: 0x0A) else { return inbox.count < 4_000_000 ? .nothing : .ended }
    let line = Array(inbox[..<end])
    inbox.removeSubrange(...end)
    return .line(line)
  }

  /// Lets the process go, or makes it, and waits until it has gone.
  /// - Returns: how it ended, in words; nil where it ended well.
  func end(forcibly: Bool) -> String? {
    guard !isOver else { return nil }
    isOver = true
    if forcibly { kill(id, SIGKILL) }
    close(input)
    close(output)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    if signal != 0 { return "signal \(signal)" }
    let code = (status >> 8) & 0xFF
    return code == 0 ? nil : "kod \(code)"
  }
}
