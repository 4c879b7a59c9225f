internal import STDiagnostics
internal import STPipeline
internal import STSource

/// What a worker says about a record.
enum WorkerAnswer {
  case outcome(BatchOutcome)
  /// Nothing can be written where the run writes: no other record would fare better.
  case halt(FileFault)

  /// One line, without a line feed.
  var line: [UInt8] {
    switch self {
    case .outcome(let outcome): return JSONWriter.line(SourceNode(.object(outcome.members)))
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
    guard let root = JSONReader.read(line, file: "", limits: .table).document?.root else { return nil }
    if let outcome = BatchOutcome(root) {
      self = .outcome(outcome)
    } else if let rule = root["halt"]?.text, let place = root["place"]?.text,
      let message = root["message"]?.text, let remedy = root["remedy"]?.text
    {
      self = .halt(FileFault(RuleID(rawValue: rule), at: place, message, remedy: remedy))
    } else {
      return nil
    }
  }
}
