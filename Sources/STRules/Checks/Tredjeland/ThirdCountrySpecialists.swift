internal import STDiagnostics
internal import STModel

/// TREDJELAND-01, -03, -04, -05 and -06: a specialist from a third country has the specialty from there, enough training, the
/// programme among the papers and the goals of BT certified.
struct ThirdCountrySpecialists: RecordCheck {
  static let rules: [RuleID] = [
    "TREDJELAND-01", "TREDJELAND-03", "TREDJELAND-04", "TREDJELAND-05",
    "TREDJELAND-06",
  ]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.route == .thirdCountry else { return programmeOfOthers(context) }
    let faults = status(context) + programme(context)
    guard context.scope == .hslf2021 else { return faults }
    let training = training(context)
    return faults + training + goalsOfBT(context) + otherRoute(status(context) + training, context)
  }

  /// The same specialty as held from a country outside EU, EEA and Switzerland.
  private static func bevis(_ context: RecordContext) -> EarlierSpecialty? {
    context.record.education?.earlierSpecialties.first { earlier in
      !context.rules.eea.contains(earlier.country)
        && context.foreskrift.specialty(earlier.specialty)?.code == context.specialty?.code
    }
  }

  private static func status(_ context: RecordContext) -> [Fault] {
    if bevis(context) != nil { return [] }
    return [
      Fault("TREDJELAND-01", at: .education.key("earlierSpecialties"), Messages.status, about: "bevis")
    ]
  }

  private static func programme(_ context: RecordContext) -> [Fault] {
    if context.attachments.contains(where: { $0.attachment.category == .individuelltProgram }) { return [] }
    return [
      Fault(
        "TREDJELAND-03", at: .root.key("attachments"), Messages.noProgramme, values: ["atgard": "bifogas"])
    ]
  }

  private static func programmeOfOthers(_ context: RecordContext) -> [Fault] {
    guard context.scope != .bt else { return [] }
    return context.attachments.compactMap { position, attachment in
      guard attachment.category == .individuelltProgram else { return nil }
      return Fault(
        "TREDJELAND-03", at: .attachment(attachment, position), Messages.needlessProgramme,
        severity: .upplysning, values: ["atgard": "inte skickas med"])
    }
  }

  /// What was served abroad before the bevis is training, what came after it service as a specialist. Whether the time in
  /// Sweden counts is not stated: it does here, with a warning where the answer rests on it.
  private static func training(_ context: RecordContext) -> [Fault] {
    let abroad = context.time.total { $0.kind == .foreign }
    if abroad == .zero {
      return [
        Fault(
          "TREDJELAND-04", at: .root.key("periods"), Messages.noTraining, severity: .varning, about: "tid")
      ]
    }
    let training = context.time.total(before: bevis(context)?.date) { $0.kind == .foreign }
    let swedish = context.time.total { $0.kind == .st }
    let faults = [
      short(training, swedish, context.foreskrift[.thirdCountryTraining], "ST i specialiteten"),
      short(abroad, swedish, context.foreskrift[.thirdCountryTotal], "Tiden i specialiteten"),
    ].compactMap(\.self)
    return faults.first { $0.severity == nil }.map { [$0] } ?? Array(faults.prefix(1))
  }

  private static func short(
    _ abroad: MonthCount, _ swedish: MonthCount, _ limit: Limit?, _ what: String
  ) -> Fault? {
    guard let limit, abroad.anyBelow(limit.time) else { return nil }
    let all = abroad + swedish
    let isFirm = all.allBelow(limit.time)
    return Fault(
      "TREDJELAND-04", at: .root.key("periods"),
      isFirm ? Messages.short(what, all.calendar, limit.months) : Messages.withSweden(what, limit.months),
      severity: isFirm ? nil : .varning, about: "tid")
  }

  /// Where the requirements of this route are not met, the ordinary one may be open.
  private static func otherRoute(_ faults: [Fault], _ context: RecordContext) -> [Fault] {
    let isTooShort = context.account.map { $0.counted.allBelow(FullTimeMonths($0.requiredMonths)) } ?? false
    guard isTooShort || faults.contains(where: { $0.severity == nil }) else { return [] }
    return [Fault("TREDJELAND-06", at: .root.key("application").key("kind"), Messages.otherRoute)]
  }

  private static func goalsOfBT(_ context: RecordContext) -> [Fault] {
    guard context.record.bt?.approvedDate == nil else { return [] }
    let certified = Set(
      context.certificates.filter { $0.form?.category == .tredjelandDelmal }.flatMap(\.codes))
    let missing = context.foreskrift.bt.map(\.code).filter { !certified.contains($0) }
    if missing.isEmpty { return [] }
    let codes = missing.count == context.foreskrift.bt.count ? ["BT1–BT18"] : missing
    return [Fault("TREDJELAND-05", at: .root.key("certificates"), Messages.goals(codes))]
  }

  private enum Messages {
    static let status =
      "Ansökan görs som specialist från tredjeland, men inget bevis i specialiteten från ett land utanför EU, EES "
      + "och Schweiz är registrerat."
    static let noProgramme = "Det individuella utbildningsprogrammet finns inte bland bilagorna."
    static let needlessProgramme = "Det individuella utbildningsprogrammet behövs inte i den här ansökan."
    static let noTraining =
      "Posten har ingen tjänstgöring utomlands, så tre års ST och fem år i specialiteten går inte att se."
    static func short(_ what: String, _ months: FullTimeMonths, _ least: Int) -> String {
      "\(what) är \(months.text) månader; den ska vara minst \(least)."
    }
    static func withSweden(_ what: String, _ months: Int) -> String {
      "\(what) når \(months) månader bara om tiden i Sverige räknas med, vilket inte är säkert."
    }
    static let otherRoute =
      "Den vanliga vägen finns också: där får högst 54 månaders handledd tjänstgöring utomlands tillgodoräknas."
    static func goals(_ codes: [String]) -> String {
      "Kraven i bastjänstgöringen ska också vara uppfyllda, men \(Wording.list(codes)) är inte intygade."
    }
  }
}
