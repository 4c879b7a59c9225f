package import STLayout
internal import STDeflate

/// Writes laid-out documents as PDF/A-2a and PDF/UA-1. Keeps its working memory from one document to the next, so it is
/// made once per task; what files share is in the cache, which tasks share too.
package final class PDFWriter {
  private let subsets: SubsetCache
  /// For what goes into one file, and for what many files share.
  private let (deflater, lasting) = (Deflater(effort: .quick), Deflater())

  package init(_ subsets: SubsetCache) { self.subsets = subsets }

  package func write(_ document: PageDocument, options: PDFOptions) -> PDFOutput {
    var usage = FontUsage()
    usage.insert(document)
    let fonts = usage.entries.map { subsets.font($0, with: lasting) }
    let findings = ConformanceCheck(document, options, fonts, isFlawed: usage.isFlawed).findings
    guard findings.isEmpty else {
      return .refused(findings.map { $0.diagnostic(in: document, options.profiles) })
    }
    let exporter = DocumentExporter(
      document: document, options: options, fonts: fonts, subsets: subsets, deflater: deflater)
    return .written(exporter.file())
  }

  /// Writes one document alone.
  package static func write(
    _ document: PageDocument, options: PDFOptions = PDFOptions(), subsets: SubsetCache = SubsetCache()
  ) -> PDFOutput {
    PDFWriter(subsets).write(document, options: options)
  }
}
