internal import STDiagnostics
internal import STModel

/// OVERGANG-01: SOSFS 2015:8 is open to those who have done Swedish AT, or who began ST before 2021-07-01 and were not done
/// with it then.
struct RightToOlderRules: RecordCheck {
  static let rules: [RuleID] = ["OVERGANG-01"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope == .sosfs2015, context.record.education?.internship?.kind != .svenskAT,
      let change = Day(year: 2021, month: 7, day: 1)
    else { return [] }
    let path = RecordPath.root.key("st").key("regulation")
    if context.record.st.start >= change { return [Fault("OVERGANG-01", at: path, Messages.closed)] }
    let ends = context.record.periods.filter { $0.kind == .st }.map(\.end)
    guard !ends.contains(nil), let last = ends.compactMap(\.self).max(), last < change else { return [] }
    return [Fault("OVERGANG-01", at: path, Messages.finished(last))]
  }

  private enum Messages {
    static func finished(_ last: Day) -> String {
      "Ansökan görs enligt SOSFS 2015:8 utan svensk AT, men ST var avslutad (\(last)) före 2021-07-01."
    }
    static let closed =
      "Ansökan görs enligt SOSFS 2015:8, men varken svensk AT eller ST-start före 2021-07-01 finns registrerad."
  }
}
