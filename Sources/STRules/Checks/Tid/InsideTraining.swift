internal import STDiagnostics
internal import STModel

/// TIME-7: rows of ST and BT lie within the dates that the record gives for the training.
struct InsideTraining: RecordCheck {
  static let rules: [RuleID] = ["TIME-7"]

  static func faults(in context: RecordContext) -> [Fault] {
    let record = context.record
    if let end = record.st.plannedEnd, end < record.st.start {
      return [
        Fault("TIME-7", at: .root.key("st").key("plannedEnd"), Messages.backwards(record.st.start, end))
      ]
    }
    return outside("ST", context.time.rows(.st), record, record.st.start, record.st.plannedEnd)
      + outside("BT", context.time.rows(.bt), record, record.bt?.start, record.bt?.end)
  }

  private static func outside(
    _ name: String, _ rows: [ServiceTime.Row], _ record: STRecord, _ start: Day?, _ end: Day?
  ) -> [Fault] {
    rows.flatMap { row in
      let period = record.periods[row.position]
      let path = RecordPath.period(period, row.position)
      var faults: [Fault] = []
      if let start, period.start < start {
        faults.append(Fault("TIME-7", at: path.key("start"), Messages.before(period, name, start)))
      }
      if let end, let last = period.end, last > end {
        faults.append(Fault("TIME-7", at: path.key("end"), Messages.after(period, name, end)))
      }
      return faults
    }
  }

  private enum Messages {
    static func backwards(_ start: Day, _ end: Day) -> String {
      "ST planeras sluta \(end), innan den börjar (\(start))."
    }
    static func before(_ period: Tjanstgoringsperiod, _ name: String, _ start: Day) -> String {
      "Perioden vid \(Wording.period(period)) börjar före \(name)-starten (\(start))."
    }
    static func after(_ period: Tjanstgoringsperiod, _ name: String, _ end: Day) -> String {
      "Perioden vid \(Wording.period(period)) slutar efter \(name)-slutet (\(end))."
    }
  }
}
