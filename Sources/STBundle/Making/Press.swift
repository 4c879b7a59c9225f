internal import STDiagnostics
internal import STLayout
internal import STPDF

/// Turns laid-out papers into files. What cannot be written as it must be is left out, and the findings say why.
struct Press {
  let options: PDFOptions
  let subsets: SubsetCache
  /// Every page says UTKAST.
  let isDraft: Bool
  private(set) var findings: [Diagnostic] = []

  init(options: PDFOptions, subsets: SubsetCache, isDraft: Bool) {
    self.options = options
    self.subsets = subsets
    self.isDraft = isDraft
  }

  /// A sheet as a file of its own. With fonts of its own it is a fifth smaller than with fonts cut for the whole bundle.
  mutating func print(_ sheet: Sheet) -> BundlePaper? {
    paper(sheet.document, path: sheet.path, kind: sheet.kind, form: sheet.form, number: sheet.number)
  }

  /// Sheets one after the other in one file, with fonts and pictures once.
  mutating func bind(_ sheets: [Sheet], title: String, path: String, kind: PaperKind) -> BundlePaper? {
    let document = PageDocument.merging(
      sheets.map(\.document), title: isDraft ? "UTKAST – \(title)" : title, language: "sv-SE")
    return paper(document, path: path, kind: kind, form: nil, number: nil)
  }

  private mutating func paper(
    _ document: PageDocument, path: String, kind: PaperKind, form: String?, number: Int?
  ) -> BundlePaper? {
    switch PDFWriter.write(document, options: options, subsets: subsets) {
    case .written(let file):
      return BundlePaper(
        path: path, kind: kind, form: form, number: number, pages: file.pageCount, bytes: file.bytes)
    case .refused(let reasons):
      findings += reasons
      return nil
    }
  }
}
