internal import STDiagnostics
internal import STLayout
internal import STPDF

/// The line that each paper of a bundle goes along, from order to file. May be walked by many workers at a time.
struct PaperLine: Sendable {
  /// What came out at the end.
  struct Product: Sendable {
    /// Nil for a file of several papers.
    var sheet: Sheet?
    let paper: BundlePaper?
    var findings: [Diagnostic]
    /// It could not be written as it must be.
    let isRefused: Bool
  }

  private let workshop: Workshop
  private let desk: LayoutDesk
  private let press: Press

  init(_ stock: BundleMaker.Stock, _ request: BundleMaker.Request, isDraft: Bool) {
    workshop = stock.workshop
    desk = LayoutDesk(forms: stock.forms, locate: request.locate, isDraft: isDraft)
    press = Press(options: PDFOptions(date: PDFDate(request.day)), isDraft: isDraft)
  }

  /// Lays a paper out and prints it.
  func make(_ order: SheetOrder) -> Product {
    workshop.withBench { bench in
      let (sheet, findings) = desk.layOut(order, with: bench.shaper)
      guard let sheet else { return Product(paper: nil, findings: findings, isRefused: false) }
      var product = press.print(sheet, with: bench.writer)
      product.sheet = sheet
      product.findings = findings + product.findings
      return product
    }
  }

  /// Prints papers that have been laid out once more, in one file.
  func bind(_ binding: Binding) -> Product {
    workshop.withBench { press.bind(binding, with: $0.writer) }
  }
}
