package import STLayout
internal import STDeflate

/// Writes laid-out documents as PDF/A-2a and PDF/UA-1.
package enum PDFWriter {
  /// Writes one document. Files that belong together are written with one cache, which keeps what they share.
  package static func write(
    _ document: PageDocument, options: PDFOptions = PDFOptions(), subsets: SubsetCache = SubsetCache()
  ) -> PDFOutput {
    var usage = FontUsage()
    usage.insert(document)
    let deflater = Deflater()
    let fonts = usage.entries.map { subsets.font($0, with: deflater) }
    let findings = ConformanceCheck(document, options, fonts, isFlawed: usage.isFlawed).findings
    guard findings.isEmpty else {
      return .refused(findings.map { $0.diagnostic(in: document, options.profiles) })
    }
    let exporter = DocumentExporter(
      document: document, options: options, fonts: fonts, outputIntent: subsets.outputIntent,
      deflater: deflater)
    return .written(PDFFile(bytes: exporter.bytes(), pageCount: document.pages.count))
  }
}
