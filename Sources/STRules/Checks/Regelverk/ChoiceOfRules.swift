internal import STDiagnostics
internal import STModel

/// OVERGANG-02 and -03: what the choice of regulation asks for besides.
struct ChoiceOfRules: RecordCheck {
  static let rules: [RuleID] = ["OVERGANG-02", "OVERGANG-03"]

  static func faults(in context: RecordContext) -> [Fault] {
    let record = context.record
    let hasAT = record.education?.internship?.kind == .svenskAT
    let path = RecordPath.root.key("st").key("regulation")
    if context.scope == .hslf2021, hasAT { return [Fault("OVERGANG-02", at: path, Messages.internship)] }
    guard context.scope == .sosfs2015, !hasAT, let change = Day(year: 2021, month: 7, day: 1),
      record.st.start < change
    else { return [] }
    return [Fault("OVERGANG-03", at: path, Messages.early(record.st.start))]
  }

  private enum Messages {
    static let internship =
      "Svensk AT är gjord, men ansökan görs enligt HSLF-FS 2021:8, som ändå kräver intyg om godkänd bastjänstgöring."
    static func early(_ day: Day) -> String {
      "Rätten att söka enligt SOSFS 2015:8 bygger på att ST började \(day), före 2021-07-01."
    }
  }
}
