internal import STDiagnostics
internal import STLayout
internal import STPDF

/// Turns laid-out papers into files.
struct Press {
  let options: PDFOptions
  let subsets: SubsetCache
  private(set) var findings: [Diagnostic] = []

  init(options: PDFOptions, subsets: SubsetCache) {
    self.options = options
    self.subsets = subsets
  }

  /// Every sheet as a file; nil together with findings when any of them cannot be written as it must be.
  mutating func print(_ sheets: [Sheet], isMerged: Bool, isDraft: Bool) -> [BundlePaper]? {
    var papers: [BundlePaper] = []
    for sheet in sheets {
      // With fonts of its own a paper is a fifth smaller than with fonts cut for the whole bundle.
      let output = PDFWriter.write(sheet.document, options: options, subsets: subsets)
      guard let file = file(output) else { continue }
      papers.append(
        BundlePaper(
          path: sheet.path, kind: sheet.kind, form: sheet.form, number: sheet.number, pages: file.pageCount,
          bytes: file.bytes))
    }
    if isMerged, let merged = merge(sheets, isDraft: isDraft) { papers.append(merged) }
    return findings.hasErrors ? nil : papers
  }

  private mutating func merge(_ sheets: [Sheet], isDraft: Bool) -> BundlePaper? {
    let title = isDraft ? "UTKAST – Ansökan med bilagor" : "Ansökan med bilagor"
    let document = PageDocument.merging(sheets.map(\.document), title: title, language: "sv-SE")
    guard let file = file(PDFWriter.write(document, options: options, subsets: subsets)) else { return nil }
    return BundlePaper(
      path: "ansokan-komplett.pdf", kind: .samlat, form: nil, number: nil, pages: file.pageCount,
      bytes: file.bytes)
  }

  private mutating func file(_ output: PDFOutput) -> PDFFile? {
    switch output {
    case .written(let file):
      return file
    case .refused(let reasons):
      findings += reasons
      return nil
    }
  }
}
