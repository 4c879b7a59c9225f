internal import STPDFReader

/// AVSTAM-50: the file with all papers holds the same pages as the papers themselves, in posting order.
struct MergedProof {
  static func check(_ context: ProofContext, _ log: inout ProofLog) {
    guard let merged = context.merged else { return }
    let papers = context.papers.filter(\.file.kind.isPosted)
    compare(merged.pdf, merged.file.path, with: papers, .mergedPages, &log)
  }

  /// Page by page against papers one after the other.
  static func compare(
    _ pdf: PDFPaper, _ path: String, with papers: [ProofContext.Paper], _ rule: ProofRule,
    _ log: inout ProofLog
  ) {
    let expected = papers.flatMap { paper in
      paper.pdf.pages.enumerated().map { (paper: paper, index: $0.offset, page: $0.element) }
    }
    log.expect(
      pdf.pages.count == expected.count, rule, in: path,
      "Filen har \(pdf.pages.count) sidor, men pappren har \(expected.count).")
    for (index, (page, original)) in zip(pdf.pages, expected).enumerated() {
      log.expect(
        page.text == original.page.text && page.artifacts == original.page.artifacts, rule, in: path,
        page: index + 1,
        "Sidan är inte den samma som sida \(original.index + 1) i \(original.paper.file.path).")
    }
  }
}
