internal import STDiagnostics
internal import STSource

extension BatchResult {
  /// One line, without a line feed. The keys are those of the contract; the rest come after them.
  package var line: [UInt8] { JSONWriter.line(node(timed: true)) }

  /// The same without the time that it took, which no two runs have in common.
  var timelessLine: [UInt8] { JSONWriter.line(node(timed: false)) }

  func node(timed: Bool) -> SourceNode {
    func text(_ text: String?) -> SourceNode { SourceNode(text.map { .string($0) } ?? .null) }
    func number(_ number: Int) -> SourceNode { SourceNode(.number(String(number))) }
    var members: [SourceNode.Member] = [
      .init("record", text(record)), .init("input", text(input)), .init("status", text(status.rawValue)),
      .init("fel", number(errors)), .init("output", text(output)),
    ]
    if timed { members.append(.init("milliseconds", number(milliseconds))) }
    if !rules.isEmpty {
      members.append(
        .init("rules", SourceNode(.object(rules.map { .init($0.rule.rawValue, number($0.count)) }))))
    }
    if let sha256 { members.append(.init("sha256", text(sha256))) }
    if let reason { members.append(.init("reason", text(reason))) }
    return SourceNode(.object(members))
  }

  /// Nil where the line is no result, or only the beginning of one.
  package static func read(_ line: [UInt8]) -> BatchResult? {
    SourceReader.read(json: line, file: "", limits: .table, result).value
  }

  static func result(_ reader: inout SourceReader) -> BatchResult? {
    reader.allowUnknownKeys()
    let record = reader.node("record")?.text
    guard let input = reader.text("input"),
      let status = reader.choice("status", of: BatchStatus.self),
      let errors = reader.int("fel", in: 0...Int.max)
    else { return nil }
    let milliseconds = reader.optionalInt("milliseconds", in: 0...Int.max) ?? 0
    let rules = reader.node("rules")?.members ?? []
    return BatchResult(
      record: record, input: input, status: status, errors: errors,
      rules: rules.compactMap { member in
        guard case .number(let literal) = member.node.value, let count = Int(literal) else { return nil }
        return RuleCount(RuleID(rawValue: member.key), count)
      },
      output: reader.node("output")?.text, sha256: reader.optionalText("sha256"),
      reason: reader.optionalText("reason"), milliseconds: milliseconds)
  }
}
