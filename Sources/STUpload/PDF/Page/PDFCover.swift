/// Finds text over which something was painted later.
struct PDFCover {
  private let paints: [PDFPaint]
  private let page: PDFBox
  /// Comparisons that may be made: both text and boxes may be many.
  private var budget = 20_000_000

  init(_ paints: [PDFPaint], page: PDFBox) {
    self.paints = paints
    self.page = page
  }

  mutating func mark(_ runs: inout [PDFTextRun]) {
    let pageSize = max(page.width * page.height, 1)
    let hasScan = paints.contains { $0.isPicture && $0.box.width * $0.box.height > pageSize * 0.6 }
    if hasScan {
      for index in runs.indices where runs[index].concealment == .invisible {
        runs[index].concealment = .scanned
      }
    }
    for paint in paints where paint.covers && paint.order > 0 {
      let isScan = paint.isPicture && paint.box.width * paint.box.height > pageSize * 0.6
      budget -= paint.order
      guard budget > 0 else { return }
      for index in runs.indices.prefix(paint.order) where runs[index].concealment == nil {
        if covers(paint.box, runs[index].box) { runs[index].concealment = isScan ? .scanned : .covered }
      }
    }
  }

  /// The middle of the writing, and most of it.
  private func covers(_ box: PDFBox, _ text: PDFBox) -> Bool {
    guard box.contains(text.center), let common = box.intersection(text) else { return false }
    return common.width >= text.width * 0.6 && common.height >= text.height * 0.6
  }
}
