internal import STDiagnostics
internal import STModel

/// OVERGANG-01: SOSFS 2015:8 is open to those who have done Swedish AT or began ST before 2021-07-01.
struct RightToOlderRules: RecordCheck {
  static let rules: [RuleID] = ["OVERGANG-01"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope == .sosfs2015, context.record.education?.internship?.kind != .svenskAT,
      let change = Day(year: 2021, month: 7, day: 1), context.record.st.start >= change
    else { return [] }
    return [Fault("OVERGANG-01", at: .root.key("st").key("regulation"), Messages.closed)]
  }

  private enum Messages {
    static let closed =
      "Ansökan görs enligt SOSFS 2015:8, men varken svensk AT eller ST-start före 2021-07-01 finns registrerad."
  }
}
