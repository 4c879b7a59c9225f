internal import STPDFReader

/// AVSTAM-50: the file with all papers holds the same pages as the papers themselves, in posting order.
struct MergedProof {
  static func check(_ context: ProofContext, _ log: inout ProofLog) {
    guard let merged = context.merged else { return }
    let path = merged.file.path
    let expected = context.papers.flatMap { paper in
      paper.pdf.pages.enumerated().map { (paper: paper, index: $0.offset, page: $0.element) }
    }
    log.expect(
      merged.pdf.pages.count == expected.count, .mergedPages, in: path,
      "Filen har \(merged.pdf.pages.count) sidor, men pappren har \(expected.count).")
    for (index, (page, original)) in zip(merged.pdf.pages, expected).enumerated() {
      log.expect(
        page.text == original.page.text && page.artifacts == original.page.artifacts, .mergedPages, in: path,
        page: index + 1,
        "Sidan är inte den samma som sida \(original.index + 1) i \(original.paper.file.path).")
    }
  }
}
