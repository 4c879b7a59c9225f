internal import Glibc

/// How a process tells that it ended because memory ran out, and not for any other reason: the request that failed has just
/// left its mark (`ENOMEM`) when the program traps.
enum MemoryEnd {
  /// What the process then exits with.
  static let exitCode: Int32 = 86

  static func tell() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      if errno == ENOMEM { _exit(MemoryEnd.exitCode) }
      // By its own signal, as if nobody had listened.
      signal(number, SIG_DFL)
      raise(number)
    }
    action.sa_flags = SA_NODEFER
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS] { sigaction(number, &action, nil) }
  }
}
