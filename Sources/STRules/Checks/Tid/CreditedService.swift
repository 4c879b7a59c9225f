internal import STDiagnostics
internal import STModel

/// TID-16, -17 and -18: how much of the service may be credited, and how much must be the applicant's own.
struct CreditedService: RecordCheck {
  static let rules: [RuleID] = ["TID-16", "TID-17", "TID-18"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard let account = context.account, context.scope != .sosfs2015, context.route != .thirdCountry else {
      return []
    }
    let isNeeded =
      account.counted.allBelow(FullTimeMonths(account.requiredMonths))
      && !account.unlimited.allBelow(FullTimeMonths(account.requiredMonths))
    return own(account, context)
      + beyond(account.beforeLicence, .beforeLicence, "TID-17", Messages.beforeLicence, isNeeded, context)
      + beyond(account.abroad, .abroad, "TID-18", Messages.abroad, isNeeded, context)
      + beforeDegree(context)
  }

  private static func own(_ account: TimeAccount, _ context: RecordContext) -> [Fault] {
    guard context.route == .ordinary, let limit = context.foreskrift[.own],
      account.own.anyBelow(limit.time)
    else { return [] }
    return [
      Fault(
        "TID-16", at: .root.key("periods"), Messages.own(account.own.calendar, limit.months),
        severity: account.own.allBelow(limit.time) ? nil : .varning)
    ]
  }

  /// Service beyond what may be credited is a hindrance only when the least time rests on it.
  private static func beyond(
    _ time: MonthCount, _ name: LimitName, _ rule: RuleID, _ message: (FullTimeMonths, Int) -> String,
    _ isNeeded: Bool, _ context: RecordContext
  ) -> [Fault] {
    guard let limit = context.foreskrift[name] else { return [] }
    let excess = time.excess(over: limit.time)
    guard !excess.anyBelow(FullTimeMonths.smallest) else { return [] }
    return [
      Fault(
        rule, at: .root.key("periods"), message(time.calendar, limit.months),
        severity: isNeeded ? nil : .varning, about: "gräns")
    ]
  }

  /// A row before läkarexamen never counts.
  private static func beforeDegree(_ context: RecordContext) -> [Fault] {
    guard let degree = context.record.education?.medicalDegree?.date else { return [] }
    return context.time.rows.compactMap { row in
      let period = context.record.periods[row.position]
      guard row.kind == .bt || (row.kind == .beforeLicence && context.scope != .bt), period.start < degree
      else { return nil }
      return Fault(
        "TID-17", at: RecordPath.period(period, row.position).key("start"),
        Messages.beforeDegree(period, degree))
    }
  }

  private enum Messages {
    static func own(_ months: FullTimeMonths, _ least: Int) -> String {
      "Utan tillgodoräknad tid är den egna tjänstgöringen \(months.text) månader; den ska vara minst \(least)."
    }
    static func beforeLicence(_ months: FullTimeMonths, _ most: Int) -> String {
      "Tjänstgöring före legitimation ger \(months.text) månader, men högst \(most) får räknas."
    }
    static func abroad(_ months: FullTimeMonths, _ most: Int) -> String {
      "Tjänstgöring utomlands ger \(months.text) månader, men högst \(most) får räknas."
    }
    static func beforeDegree(_ period: Tjanstgoringsperiod, _ degree: Day) -> String {
      "Perioden vid \(Wording.period(period)) börjar före läkarexamen (\(degree)) och kan inte räknas."
    }
  }
}
