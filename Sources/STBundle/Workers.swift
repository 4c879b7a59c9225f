/// How pieces of work that know nothing of each other are done: one after the other, or side by side where whoever runs the
/// stage has the means.
package struct Workers: Sendable {
  /// Calls the work once for each index from 0, in any order, and returns when all are done.
  package typealias Runner = @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

  private let run: Runner

  package init(_ run: @escaping Runner) { self.run = run }

  /// Everything in order on the caller's own thread.
  package static let one = Workers { count, work in
    for index in 0..<count { work(index) }
  }

  /// The answers, in the order of the pieces.
  func map<Piece: Sendable, Answer: Sendable>(
    _ pieces: [Piece], _ transform: @Sendable (Piece) -> Answer
  ) -> [Answer] {
    let answers = UnsafeMutableBufferPointer<Answer?>.allocate(capacity: pieces.count)
    answers.initialize(repeating: nil)
    defer {
      answers.deinitialize()
      answers.deallocate()
    }
    // Each index is written once, by one thread, before the run returns.
    nonisolated(unsafe) let places = answers
    run(pieces.count) { index in places[index] = transform(pieces[index]) }
    return answers.compactMap(\.self)
  }
}
