internal import STDiagnostics
internal import STSource

extension BatchReport {
  /// For other programs.
  package var json: [UInt8] {
    JSONWriter.pretty(
      .object([
        ("report", .text("batch")), ("version", .int(1)), ("date", .text(day)), ("program", .text(version)),
        ("records", .int(total)), ("klar", .int(count(.klar))), ("hinder", .int(count(.hinder))),
        ("stoppad", .int(count(.stoppad))), ("part", part.map(Self.part)),
        ("rules", .array(rules.map(Self.rule))),
        ("rowsLeftOut", rows.count < total ? .int(total - rows.count) : nil),
        ("rows", .array(rows.map(Self.row))),
      ]))
  }

  private static func part(_ part: Part) -> SourceNode {
    .object([
      ("number", .int(part.number)), ("of", .int(part.count)), ("records", .int(part.records)),
      ("key", .text(part.key)),
    ])
  }

  private static func rule(_ row: RuleRow) -> SourceNode {
    .object([
      ("rule", .text(row.rule.rawValue)), ("title", row.title.map { .text($0) }),
      ("records", .int(row.records)), ("findings", .int(row.findings)),
    ])
  }

  private static func row(_ row: Row) -> SourceNode {
    .object([
      ("record", row.record.map { .masked($0) }), ("input", .masked(row.input)),
      ("status", .text(row.verdict.rawValue)), ("fel", .int(row.errors)),
      ("output", row.output.map { .masked($0) }), ("reason", row.reason.map { .masked($0) }),
    ])
  }
}
