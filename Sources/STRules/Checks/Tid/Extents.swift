internal import STDiagnostics
internal import STModel

/// TID-08: a low extent is pointed out. That it is more than nothing and at most full time is seen to at reading.
struct Extents: RecordCheck {
  static let rules: [RuleID] = ["TID-08"]
  /// Ours, not the regulation's: below it the older answers of the authority speak of a judgement in each case.
  private static let low = Percent(50)

  static func faults(in context: RecordContext) -> [Fault] {
    context.time.rows.compactMap { row in
      let period = context.record.periods[row.position]
      let path = RecordPath.period(period, row.position).key("percent")
      guard period.percent < low else { return nil }
      return Fault("TID-08", at: path, Messages.low(period))
    }
  }

  private enum Messages {
    static func low(_ period: Tjanstgoringsperiod) -> String {
      "Tjänstgöringen vid \(Wording.period(period)) är på \(period.percent.text()) %."
    }
  }
}
