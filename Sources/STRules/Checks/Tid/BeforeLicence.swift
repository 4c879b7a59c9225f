internal import STDiagnostics
internal import STModel

/// TID-11: no row of ST begins before the licence or its counterpart abroad.
struct BeforeLicence: RecordCheck {
  static let rules: [RuleID] = ["TID-11"]

  static func faults(in context: RecordContext) -> [Fault] {
    let licences = context.record.education?.licences ?? []
    guard let first = licences.map(\.date).min() else { return [] }
    let swedish = licences.filter { $0.country == "SE" }.map(\.date).min()
    return context.time.rows(.st).compactMap { row in
      let period = context.record.periods[row.position]
      let path = RecordPath.period(period, row.position).key("start")
      if period.start < first { return Fault("TID-11", at: path, Messages.before(period, first)) }
      guard period.place.countryOrSweden == "SE", let swedish, period.start < swedish else { return nil }
      return Fault("TID-11", at: path, Messages.beforeSwedish(period, swedish), severity: .varning)
    }
  }

  private enum Messages {
    static func before(_ period: Tjanstgoringsperiod, _ licence: Day) -> String {
      "ST-perioden vid \(Wording.period(period)) börjar före legitimationen (\(licence))."
    }
    static func beforeSwedish(_ period: Tjanstgoringsperiod, _ licence: Day) -> String {
      "ST-perioden vid \(Wording.period(period)) börjar före den svenska legitimationen (\(licence))."
    }
  }
}
