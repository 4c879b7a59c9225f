public import STDiagnostics
internal import STBundle
internal import STLayout
internal import STPDF
internal import STReport
internal import STText

/// Prints reports as PDF/A and PDF/UA, like the papers.
public struct ReportPrinter: Sendable {
  private let stock: PaperStock

  public init(_ stock: PaperStock) { self.stock = stock }

  /// What became of a report on its way to paper.
  public struct Outcome: Sendable, Hashable {
    /// Nil where it could not be printed as it must be; the findings then say why.
    public let content: [UInt8]?
    public let findings: [Diagnostic]
  }

  /// Prints the report on one check. The day is the one that the check was made for.
  public func print(_ outcome: CheckOutcome, on today: Today) -> Outcome {
    guard let form = stock.making.forms[CheckReport.form] else {
      return Outcome(content: nil, findings: [Self.noForm])
    }
    let paper = PaperLayouter(shaper: TextShaper(fonts: stock.making.fonts)).layOut(
      form, values: outcome.report.paperValues, options: PaperLayouter.Options(isDraft: false))
    var document = paper.document
    document.outline = document.outlineOfHeadings()
    let options = PDFOptions(date: PDFDate(today.modelDay))
    switch PDFWriter.write(document, options: options, subsets: stock.making.subsets) {
    case .written(let file): return Outcome(content: file.bytes, findings: [])
    case .refused(let reasons): return Outcome(content: nil, findings: paper.findings + reasons)
    }
  }

  private static let noForm = Diagnostic(
    "PAKET-06", .fel, at: nil, "Blanketten \(CheckReport.form) finns inte bland programmets data.",
    remedy: "Installera programmet på nytt, eller peka ut rätt mapp med --data.")
}
