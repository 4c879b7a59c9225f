package import STLayout

/// Writes laid-out documents as PDF/A-2a and PDF/UA-1.
package enum PDFWriter {
  /// Writes one document.
  package static func write(
    _ document: PageDocument, options: PDFOptions = PDFOptions(), subsets: SubsetCache? = nil
  ) -> PDFOutput {
    let shared = SharedParts(for: [document], options, subsets)
    return shared.write(document)
  }

  /// Writes documents that belong together, one output for each. They share their fonts, which are cut and compressed
  /// once to what all of them need, so this is much faster than one at a time, for files that are slightly larger.
  package static func write(
    _ documents: [PageDocument], options: PDFOptions = PDFOptions(), subsets: SubsetCache? = nil
  ) -> [PDFOutput] {
    let shared = SharedParts(for: documents, options, subsets)
    return documents.map(shared.write)
  }
}

/// What the files of one call have in common.
private struct SharedParts {
  let options: PDFOptions
  let usage: FontUsage
  let fonts: [EmbeddedFont]
  let outputIntent: PreparedStream
  let deflater = Deflater()

  init(for documents: [PageDocument], _ options: PDFOptions, _ subsets: SubsetCache?) {
    self.options = options
    var usage = FontUsage()
    for document in documents { usage.insert(document) }
    self.usage = usage
    let cache = subsets ?? SubsetCache()
    fonts = usage.entries.map { [deflater] in cache.font($0, with: deflater) }
    outputIntent = cache.outputIntent
  }

  func write(_ document: PageDocument) -> PDFOutput {
    let findings = ConformanceCheck(document, options, fonts, isFlawed: usage.isFlawed).findings
    guard findings.isEmpty else {
      return .refused(findings.map { $0.diagnostic(in: document, options.profiles) })
    }
    let exporter = DocumentExporter(
      document: document, options: options, fonts: fonts, outputIntent: outputIntent, deflater: deflater)
    return .written(PDFFile(bytes: exporter.bytes(), pageCount: document.pages.count))
  }
}
