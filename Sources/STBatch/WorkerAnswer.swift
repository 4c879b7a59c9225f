internal import STDiagnostics
internal import STPipeline
internal import STSource

/// What a worker says about a record.
enum WorkerAnswer {
  case result(BatchResult)
  /// Nothing can be written where the run writes: no other record would fare better.
  case halt(FileFault)

  /// One line, without a line feed.
  var line: [UInt8] {
    switch self {
    case .result(let result): return result.line
    case .halt(let fault):
      func text(_ text: String?) -> SourceNode { SourceNode(.string(text ?? "")) }
      let diagnostic = fault.diagnostic
      return JSONWriter.line(
        SourceNode(
          .object([
            .init("halt", text(diagnostic.rule.rawValue)), .init("place", text(diagnostic.location?.file)),
            .init("message", text(diagnostic.message)), .init("remedy", text(diagnostic.remedy)),
          ])))
    }
  }

  /// Nil where the line is no answer.
  init?(_ line: [UInt8]) {
    if let result = BatchResult.read(line) {
      self = .result(result)
      return
    }
    let fault = SourceReader.read(json: line, file: "") { reader -> FileFault? in
      guard let rule = reader.text("halt"), let place = reader.text("place"),
        let message = reader.text("message"), let remedy = reader.text("remedy")
      else { return nil }
      return FileFault(RuleID(rawValue: rule), at: place, message, remedy: remedy)
    }.value
    guard let fault else { return nil }
    self = .halt(fault)
  }
}
