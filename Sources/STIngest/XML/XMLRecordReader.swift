internal import STDiagnostics
internal import STSource

/// Reads the XML form into the same tree as JSON gives.
enum XMLRecordReader {
  static func read(_ bytes: [UInt8], file: String, limits: SourceLimits) -> (
    source: SourceDocument?, findings: [Diagnostic]
  ) {
    if let finding = Encoding.fault(in: bytes, file: file, limits: limits, allowsByteOrderMark: true) {
      return (nil, [finding])
    }
    if let finding = XMLProlog.fault(in: bytes, file: file) { return (nil, [finding]) }
    switch XMLParser.parse(bytes, file: file, limits: limits) {
    case .failure(let stop): return (nil, [stop.finding])
    case .success(let element):
      var mapping = XMLMapping(file: file)
      let root = mapping.record(element)
      let findings = mapping.findings.finished(file: file)
      return (root.map { SourceDocument(file: file, root: $0) }, findings)
    }
  }
}
