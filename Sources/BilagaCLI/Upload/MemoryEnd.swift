internal import Glibc
internal import STPipeline

/// How a process tells that it ended because memory ran out, and not for any other reason: the request that failed has just
/// left its mark (`ENOMEM`) when the program traps.
enum MemoryEnd {
  static func tell() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      if errno == ENOMEM { _exit(UploadProcess.memoryExitCode) }
      // By its own signal, as if nobody had listened.
      signal(number, SIG_DFL)
      raise(number)
    }
    action.sa_flags = SA_NODEFER
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS] { sigaction(number, &action, nil) }
  }
}
