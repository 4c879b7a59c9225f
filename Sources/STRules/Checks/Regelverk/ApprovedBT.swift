internal import STDiagnostics
internal import STModel

/// BT-01 and ANSOKAN-13: the authority's intyg om godkänd bastjänstgöring has a date, and a possible one.
struct ApprovedBT: RecordCheck {
  static let rules: [RuleID] = ["BT-01", "ANSOKAN-13"]

  static func faults(in context: RecordContext) -> [Fault] {
    let record = context.record
    guard context.scope == .hslf2021 else { return [] }
    let path = RecordPath.root.key("bt").key("approvedDate")
    guard let approved = record.bt?.approvedDate else {
      return record.application?.kind == .specialistkompetensTredjeland
        ? [] : [Fault("BT-01", at: path, Messages.missing)]
    }
    let applied = record.application?.date ?? context.today
    if let first = Day(year: 2021, month: 7, day: 1), approved < first {
      return [Fault("ANSOKAN-13", at: path, Messages.tooEarly(approved))]
    }
    if approved > applied { return [Fault("ANSOKAN-13", at: path, Messages.tooLate(approved, applied))] }
    let lastRow = record.periods.filter { $0.kind == .bt }.compactMap(\.end).max()
    guard let lastRow, approved < lastRow else { return [] }
    return [Fault("ANSOKAN-13", at: path, Messages.beforeEnd(approved, lastRow), severity: .varning)]
  }

  private enum Messages {
    static let missing = "Datum för Socialstyrelsens intyg om godkänd bastjänstgöring saknas."
    static func tooEarly(_ day: Day) -> String {
      "Intyget om godkänd bastjänstgöring är daterat \(day), men sådana intyg finns först från 2021-07-01."
    }
    static func tooLate(_ day: Day, _ applied: Day) -> String {
      "Intyget om godkänd bastjänstgöring är daterat \(day), efter ansökan (\(applied))."
    }
    static func beforeEnd(_ day: Day, _ end: Day) -> String {
      "Intyget om godkänd bastjänstgöring är daterat \(day), före den sista BT-perioden (till och med \(end))."
    }
  }
}
