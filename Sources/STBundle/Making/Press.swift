internal import STDiagnostics
internal import STLayout
internal import STPDF

/// Turns laid-out papers into files. What cannot be written as it must be is left out, and the findings say why.
struct Press: Sendable {
  let options: PDFOptions
  /// Every page says UTKAST.
  let isDraft: Bool

  /// A sheet as a file of its own. With fonts of its own it is a fifth smaller than with fonts cut for the whole bundle.
  func print(_ sheet: Sheet, with writer: PDFWriter) -> PaperLine.Product {
    print(
      sheet.document, path: sheet.path, kind: sheet.kind, form: sheet.form, number: sheet.number, with: writer
    )
  }

  /// Sheets one after the other in one file, with fonts and pictures once.
  func bind(_ binding: Binding, with writer: PDFWriter) -> PaperLine.Product {
    let document = PageDocument.merging(
      binding.sheets.map(\.document), title: isDraft ? "UTKAST – \(binding.title)" : binding.title,
      language: "sv-SE")
    return print(document, path: binding.path, kind: binding.kind, form: nil, number: nil, with: writer)
  }

  private func print(
    _ document: PageDocument, path: String, kind: PaperKind, form: String?, number: Int?,
    with writer: PDFWriter
  ) -> PaperLine.Product {
    switch writer.write(document, options: options) {
    case .written(let file):
      let paper = BundlePaper(
        path: path, kind: kind, form: form, number: number, pages: file.pageCount, bytes: file.bytes,
        digest: file.digest)
      return PaperLine.Product(paper: paper, findings: [], isRefused: false)
    case .refused(let reasons):
      return PaperLine.Product(paper: nil, findings: reasons, isRefused: reasons.hasErrors)
    }
  }
}
