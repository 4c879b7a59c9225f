internal import STDiagnostics

/// TID-07: rounding row by row does not lift the sum over the limit.
struct Rounding: RecordCheck {
  static let rules: [RuleID] = ["TID-07"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard let required = context.account?.requiredMonths else { return [] }
    let exact = context.time.rows.reduce(FullTimeMonths.zero) { $0 + $1.months.calendar }
    let printed = context.time.rows.reduce(0) { $0 + $1.printedHundredths }
    guard exact < FullTimeMonths(required), printed >= required * 100 else { return [] }
    return [Fault("TID-07", at: .root.key("periods"), Messages.lifted(required))]
  }

  private enum Messages {
    static func lifted(_ required: Int) -> String {
      "Summan av de avrundade raderna når \(required) månader, men den oavrundade tiden gör det inte."
    }
  }
}
