internal import STDiagnostics
internal import STModel

/// BT-03 and BT-04: BT has three months in primary care and three in acute care, at few places. Where no row tells its kind
/// of care the accounts alone are held against the rule.
struct CareOfBT: RecordCheck {
  static let rules: [RuleID] = ["BT-03", "BT-04"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope == .bt else { return [] }
    let rows = context.time.rows(.bt)
    let periods = rows.map { context.record.periods[$0.position] }
    return care(periods, context) + shape(periods, context)
  }

  private static func care(_ periods: [Tjanstgoringsperiod], _ context: RecordContext) -> [Fault] {
    guard periods.contains(where: { !$0.setting.isEmpty }) else { return [] }
    return [
      care(.primarvard, .btPrimaryCare, "primärvård", context),
      care(.akutsjukvard, .btAcuteCare, "akut sjukvård", context),
    ].compactMap(\.self)
  }

  private static func care(
    _ setting: CareSetting, _ name: LimitName, _ word: String, _ context: RecordContext
  ) -> Fault? {
    guard let limit = context.foreskrift[name] else { return nil }
    let periods = context.record.periods
    let other: CareSetting = setting == .primarvard ? .akutsjukvard : .primarvard
    func time(_ isWanted: (Tjanstgoringsperiod) -> Bool) -> MonthCount {
      context.time.total { $0.kind == .bt && isWanted(periods[$0.position]) }
    }
    let all = time { $0.setting.contains(setting) }
    func fault(_ message: String, _ severity: Severity?) -> Fault {
      Fault(
        "BT-04", at: .root.key("periods"), message, severity: severity, values: ["vardform": word],
        about: word)
    }
    if all.anyBelow(limit.time) {
      let isFirm = all.allBelow(limit.time)
      return fault(Messages.short(word, all.calendar, limit.months), isFirm ? nil : .varning)
    }
    let alone = time { $0.setting.contains(setting) && !$0.setting.contains(other) }
    return alone.allBelow(limit.time) ? fault(Messages.shared(word), .varning) : nil
  }

  private static func shape(_ periods: [Tjanstgoringsperiod], _ context: RecordContext) -> [Fault] {
    let places = Set(periods.map(\.place.printed)).count
    var faults: [Fault] = []
    if places > 4 {
      faults.append(Fault("BT-03", at: .root.key("periods"), Messages.places(places), about: "ställen"))
    }
    if let usual = context.foreskrift[.btUsual], let time = context.account?.unlimited,
      !time.excess(over: usual.time).anyBelow(.smallest)
    {
      faults.append(
        Fault("BT-03", at: .root.key("periods"), Messages.long(time.calendar, usual.months), about: "tid"))
    }
    return faults
  }

  private enum Messages {
    static func short(_ word: String, _ months: FullTimeMonths, _ least: Int) -> String {
      "Bastjänstgöringen har \(months.text) månader i \(word); den ska ha minst \(least)."
    }
    static func shared(_ word: String) -> String {
      "Tiden i \(word) når upp bara om samma månader räknas både som primärvård och som akut sjukvård."
    }
    static func places(_ count: Int) -> String {
      "Bastjänstgöringen har \(count) tjänstgöringsställen; rekommendationen är högst fyra."
    }
    static func long(_ months: FullTimeMonths, _ usual: Int) -> String {
      "Bastjänstgöringen är \(months.text) månader; den brukar vara \(usual)."
    }
  }
}
