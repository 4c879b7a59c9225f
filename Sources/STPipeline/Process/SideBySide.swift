internal import Dispatch
internal import Synchronization

/// Two pieces of work that know nothing of each other.
package enum SideBySide {
  /// Does both, at the same time where the machine has two cores.
  ///
  /// - Throws: what the first throws, or else what the second does.
  package static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
  ) throws -> (First, Second) {
    let answers = Mutex<(first: Result<First, any Error>?, second: Result<Second, any Error>?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 {
        let answer = Result { try first() }
        answers.withLock { $0.first = answer }
      } else {
        let answer = Result { try second() }
        answers.withLock { $0.second = answer }
      }
    }
    let (one, other) = answers.withLock { $0 }
    guard let one, let other else { preconditionFailure("both have been done") }
    return (try one.get(), try other.get())
  }
}
