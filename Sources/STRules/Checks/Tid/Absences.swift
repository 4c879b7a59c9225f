internal import STDiagnostics
internal import STModel

/// TIME-4 and TID-09: an absence lies inside its period, and the reader is told what it has taken away.
struct Absences: RecordCheck {
  static let rules: [RuleID] = ["TIME-4", "TID-09"]

  static func faults(in context: RecordContext) -> [Fault] {
    var faults: [Fault] = []
    for (position, period) in context.record.periods.enumerated() {
      for (number, absence) in period.absences.enumerated() {
        let path = RecordPath.period(period, position).key("absences").item(number, absence.id)
        if let fault = outside(absence, period, path) { faults.append(fault) }
      }
    }
    return faults + context.time.rows.compactMap { deducted($0, context.record) }
  }

  private static func outside(_ absence: Absence, _ period: Tjanstgoringsperiod, _ path: RecordPath) -> Fault?
  {
    if absence.end < absence.start {
      return Fault("TIME-4", at: path.key("end"), Messages.backwards(absence))
    }
    let endsInside = period.end.map { absence.end <= $0 } ?? true
    if absence.start >= period.start, endsInside { return nil }
    return Fault("TIME-4", at: path, Messages.outside(absence, period))
  }

  private static func deducted(_ row: ServiceTime.Row, _ record: STRecord) -> Fault? {
    let taken = row.withoutAbsence.calendar - row.months.calendar
    guard taken.hundredths > 0 else { return nil }
    let period = record.periods[row.position]
    return Fault(
      "TID-09", at: RecordPath.period(period, row.position).key("absences"),
      Messages.deducted(period, taken, row))
  }

  private enum Messages {
    static func backwards(_ absence: Absence) -> String {
      "Frånvaron \(Wording.span(absence.start, absence.end)) slutar innan den börjar."
    }
    static func outside(_ absence: Absence, _ period: Tjanstgoringsperiod) -> String {
      "Frånvaron \(Wording.span(absence.start, absence.end)) ligger inte inom sin period vid "
        + "\(Wording.period(period))."
    }
    static func deducted(
      _ period: Tjanstgoringsperiod, _ taken: FullTimeMonths, _ row: ServiceTime.Row
    ) -> String {
      "Frånvaro har dragit av \(taken.text) månader från raden vid \(Wording.period(period)); "
        + "den ger \(row.months.calendar.text) månader."
    }
  }
}
