internal import Dispatch
internal import STBundle

extension Workers {
  /// On as many threads as the machine has cores.
  static let allCores = Workers { count, work in
    DispatchQueue.concurrentPerform(iterations: count, execute: work)
  }
}
