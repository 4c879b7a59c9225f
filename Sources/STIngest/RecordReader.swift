package import STDiagnostics
internal import STSource

/// Turns bytes into a record: the one door through which input comes in.
package enum RecordReader {
  /// Reads a record in JSON or XML, told apart by the first bytes.
  ///
  /// The document is nil when there is any finding of severity *fel*: then the input has no readable record. What is
  /// readable but wrong in substance (check digits, references, overlaps) is left to the rules.
  package static func read(bytes: [UInt8], file: String) -> (
    document: RecordDocument?, findings: [Diagnostic]
  ) {
    let (source, findings, format) = tree(bytes, file: file)
    guard let source else { return (nil, findings) }
    let faults = RecordValidator.findings(in: source).map { format.moved($0, in: source) }
    let all = findings + faults
    if all.hasErrors { return (nil, all) }
    switch RecordDecoder.record(from: source) {
    case .success(let record): return (RecordDocument(record: record, source: source, format: format), all)
    case .failure(let gap): return (nil, all + [gap.finding(file: file)])
    }
  }

  private static func tree(_ bytes: [UInt8], file: String) -> (SourceDocument?, [Diagnostic], RecordFormat) {
    switch InputFormat.of(bytes) {
    case .json:
      let (source, findings) = JSONReader.read(bytes, file: file, limits: .record)
      return (source, findings, .json)
    case .xml:
      let (source, findings) = XMLRecordReader.read(bytes, file: file, limits: .record)
      return (source, findings, .xml)
    case .foreign(let name):
      // UTF-16 starts like nothing we know, but it is the encoding that the person has to change.
      let encoding = Encoding.fault(in: bytes, file: file, limits: .record)
      if let encoding, encoding.rule == ReadingRule.wrongEncoding.id { return (nil, [encoding], .json) }
      return (nil, [InputFormat.finding(name, file: file)], .json)
    }
  }
}
