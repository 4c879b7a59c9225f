internal import STDiagnostics
internal import STModel

/// TID-01 to -04, SPEC-01, BT-02 and TREDJELAND-01: the service reaches what is asked for when credits are taken away.
/// Only one of them speaks, so that a shortage is told once.
struct LeastTime: RecordCheck {
  static let rules: [RuleID] = [
    "TID-01", "TID-02", "TID-03", "TID-04", "SPEC-01", "BT-02", "TREDJELAND-01",
  ]

  static func faults(in context: RecordContext) -> [Fault] {
    guard let account = context.account else { return [] }
    return short(account, context) + assumed(account, context)
  }

  private static func short(_ account: TimeAccount, _ context: RecordContext) -> [Fault] {
    let limit = FullTimeMonths(account.requiredMonths)
    guard account.counted.anyBelow(limit) else { return [] }
    let isFirm = account.counted.allBelow(limit)
    let months = account.counted.calendar
    var message =
      isFirm
      ? Messages.short(months, limit - months, account.requiredMonths)
      : Messages.close(account.counted, account.requiredMonths)
    var path = RecordPath.root.key("periods")
    if context.route == .ordinary, isUnproven(context.record.education?.doctorate, account) {
      message += Messages.unproven
      path = .education.key("doctorate")
    }
    return [Fault(rule(context), at: path, message, severity: isFirm ? nil : .varning, about: "tid")]
  }

  /// The record does not say how many months of an earlier ST are credited: the most that may be is taken, and where the
  /// answer rests on it that is said.
  private static func assumed(_ account: TimeAccount, _ context: RecordContext) -> [Fault] {
    guard let credit = account.credits.first(where: { $0.ground == .earlierSpecialty }),
      !account.counted.anyBelow(FullTimeMonths(account.requiredMonths)),
      account.counted.anyBelow(FullTimeMonths(account.requiredMonths + credit.months))
    else { return [] }
    return [
      Fault(
        "SPEC-01", at: .education.key("earlierSpecialties"),
        Messages.assumed(account.counted.calendar, credit.months), severity: .upplysning, about: "antagen tid"
      )
    ]
  }

  private static func isUnproven(_ doctorate: Doctorate?, _ account: TimeAccount) -> Bool {
    doctorate != nil && !account.credits.contains { $0.ground == .doctorate }
  }

  private static func rule(_ context: RecordContext) -> RuleID {
    switch context.route {
    case .bt: return "BT-02"
    case .thirdCountry: return "TREDJELAND-01"
    case .ordinary: break
    }
    let isOlder = context.scope == .sosfs2015
    let education = context.record.education
    let isCredited = context.account?.credits.contains { $0.ground == .doctorate } == true
    let hasEarlier = education?.earlierSpecialties.isEmpty == false
    if education?.doctorate != nil, !isCredited || !hasEarlier { return isOlder ? "TID-02" : "TID-04" }
    if hasEarlier { return "SPEC-01" }
    return isOlder ? "TID-01" : "TID-03"
  }

  private enum Messages {
    static func short(_ months: FullTimeMonths, _ missing: FullTimeMonths, _ required: Int) -> String {
      "Tjänstgöringen ger \(months.text) månader på heltid. Det krävs minst \(required); det fattas "
        + "\(missing.text)."
    }
    static func close(_ months: MonthCount, _ required: Int) -> String {
      "Tjänstgöringen ligger på gränsen till \(required) månader: \(months.calendar.text) räknat per "
        + "kalendermånad, \(months.days.text) räknat i dagar."
    }
    static func assumed(_ months: FullTimeMonths, _ most: Int) -> String {
      "Tjänstgöringen ger \(months.text) månader och räcker bara med tid från den tidigare specialiteten. Posten säger "
        + "inte hur mycket; högst \(most) månader får tillgodoräknas."
    }
    static let unproven = " Doktorsexamen räknas inte, eftersom den saknas bland bilagorna."
  }
}
