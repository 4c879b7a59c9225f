internal import STDiagnostics
internal import STModel

/// TID-14: every row has ended, starts before it ends and stands in order of time.
struct ValidPeriods: RecordCheck {
  static let rules: [RuleID] = ["TID-14"]

  static func faults(in context: RecordContext) -> [Fault] {
    var faults: [Fault] = []
    var latest: [PeriodKind: Day] = [:]
    for row in context.time.rows {
      let period = context.record.periods[row.position]
      let path = RecordPath.period(period, row.position)
      if let fault = unfinished(period, path, context.today) { faults.append(fault) }
      if let before = latest[period.kind], period.start < before {
        faults.append(Fault("TID-14", at: path.key("start"), Messages.order(period), severity: .upplysning))
      }
      latest[period.kind] = max(latest[period.kind] ?? period.start, period.start)
    }
    return faults
  }

  private static func unfinished(_ period: Tjanstgoringsperiod, _ path: RecordPath, _ today: Day) -> Fault? {
    guard let end = period.end else { return Fault("TID-14", at: path.key("end"), Messages.open(period)) }
    if end < period.start { return Fault("TID-14", at: path.key("end"), Messages.backwards(period)) }
    if end > today { return Fault("TID-14", at: path.key("end"), Messages.future(period)) }
    if period.status != .completed {
      return Fault("TID-14", at: path.key("status"), Messages.notDone(period))
    }
    return nil
  }

  private enum Messages {
    static func open(_ period: Tjanstgoringsperiod) -> String {
      "Perioden vid ”\(period.place.unit)” från \(period.start) har inget slutdatum."
    }
    static func backwards(_ period: Tjanstgoringsperiod) -> String {
      "Perioden vid \(Wording.period(period)) slutar innan den börjar."
    }
    static func future(_ period: Tjanstgoringsperiod) -> String {
      "Perioden vid \(Wording.period(period)) är inte slut än, och bara fullgjord tid kan intygas."
    }
    static func notDone(_ period: Tjanstgoringsperiod) -> String {
      "Perioden vid \(Wording.period(period)) har passerat men är inte markerad som avslutad."
    }
    static func order(_ period: Tjanstgoringsperiod) -> String {
      "Perioden vid \(Wording.period(period)) står efter en som började senare."
    }
  }
}
