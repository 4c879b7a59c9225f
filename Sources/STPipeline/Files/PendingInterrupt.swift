internal import Glibc

/// Holds back SIGINT, SIGTERM and SIGHUP while something half-written lies on the disk, so that it can be removed before
/// the process ends. The signals are delivered when the scope ends.
struct PendingInterrupt: ~Copyable {
  private var previous = sigset_t()

  init() {
    var held = Self.signals()
    pthread_sigmask(SIG_BLOCK, &held, &previous)
  }

  deinit {
    var mask = previous
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Whether the person (or the system) has asked the process to stop.
  var isRequested: Bool {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return false }
    return Self.numbers.contains { sigismember(&pending, $0) == 1 }
  }

  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  private static func signals() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    return set
  }
}
