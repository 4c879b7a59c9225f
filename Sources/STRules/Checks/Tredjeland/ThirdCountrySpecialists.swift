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
    return faults + training + goalsOfBT(context) + otherRoute(status(context) + training)
  }

  /// The same specialty is held from a country outside EU, EEA and Switzerland.
  private static func status(_ context: RecordContext) -> [Fault] {
    let held = (context.record.education?.earlierSpecialties ?? []).contains { earlier in
      !context.rules.eea.contains(earlier.country)
        && context.foreskrift.specialty(earlier.specialty)?.code == context.specialty?.code
    }
    if held { return [] }
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

  /// What is abroad may be training or later service as a specialist; the record does not tell them apart.
  private static func training(_ context: RecordContext) -> [Fault] {
    guard let total = context.foreskrift[.thirdCountryTotal],
      let least = context.foreskrift[.thirdCountryTraining]
    else { return [] }
    let path = RecordPath.root.key("periods")
    let abroad = context.time.total { $0.kind == .foreign }
    let all = context.time.total { $0.kind == .foreign || $0.kind == .st }
    if abroad == .zero {
      return [Fault("TREDJELAND-04", at: path, Messages.noTraining, severity: .varning)]
    }
    if all.allBelow(total.time) || all.allBelow(least.time) {
      return [Fault("TREDJELAND-04", at: path, Messages.short(all.calendar, total.months))]
    }
    guard abroad.anyBelow(total.time) else { return [] }
    return [Fault("TREDJELAND-04", at: path, Messages.withSweden(total.months), severity: .varning)]
  }

  /// Where the requirements of this route are not met, the ordinary one may be open.
  private static func otherRoute(_ faults: [Fault]) -> [Fault] {
    guard faults.contains(where: { $0.severity == nil }) else { return [] }
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
    static func short(_ months: FullTimeMonths, _ least: Int) -> String {
      "Tjänstgöringen i specialiteten är \(months.text) månader; den ska vara minst \(least)."
    }
    static func withSweden(_ months: Int) -> String {
      "De \(months) månaderna i specialiteten nås bara om tiden i Sverige räknas med, vilket inte är säkert."
    }
    static let otherRoute =
      "Den vanliga vägen finns också: där får högst 54 månaders handledd tjänstgöring utomlands tillgodoräknas."
    static func goals(_ codes: [String]) -> String {
      "Kraven i bastjänstgöringen ska också vara uppfyllda, men \(Wording.list(codes)) är inte intygade."
    }
  }
}
