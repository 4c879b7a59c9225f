internal import STPDF
internal import STText
internal import Synchronization

/// What one worker has to itself while it makes a paper: words that were shaped before, and working memory.
final class Workbench {
  let shaper: TextShaper
  let writer: PDFWriter

  fileprivate init(_ fonts: FontCollection, _ subsets: SubsetCache) {
    shaper = TextShaper(fonts: fonts)
    writer = PDFWriter(subsets)
  }
}

/// Keeps the benches that nobody works at, so that the words of the forms are shaped once and not for each bundle. Papers
/// do not depend on which bench they are made at.
final class Workshop: Sendable {
  /// `@unchecked Sendable`: lies in the workshop or is with one worker, never both.
  private struct Place: @unchecked Sendable { let bench: Workbench }

  private let fonts: FontCollection
  private let subsets: SubsetCache
  private let free = Mutex<[Place]>([])

  init(_ fonts: FontCollection, _ subsets: SubsetCache) {
    self.fonts = fonts
    self.subsets = subsets
  }

  /// Does some work at a bench that nobody else has meanwhile.
  func withBench<Result>(_ work: (Workbench) -> Result) -> Result {
    let place = free.withLock { $0.popLast() } ?? Place(bench: Workbench(fonts, subsets))
    defer { free.withLock { $0.append(place) } }
    return work(place.bench)
  }
}
