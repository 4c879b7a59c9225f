internal import STDiagnostics
internal import STModel

/// TID-12: pure research gives no time of its own.
struct ResearchTime: RecordCheck {
  static let rules: [RuleID] = ["TID-12"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope != .bt else { return [] }
    return context.record.periods.enumerated().compactMap { position, period in
      guard period.kind == .research else { return nil }
      return Fault("TID-12", at: .period(period, position), Messages.research(period))
    }
  }

  private enum Messages {
    static func research(_ period: Tjanstgoringsperiod) -> String {
      "Perioden vid \(Wording.period(period)) är forskning och räknas inte som tjänstgöring."
    }
  }
}
