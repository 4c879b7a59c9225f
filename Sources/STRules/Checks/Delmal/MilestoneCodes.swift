internal import STDiagnostics
internal import STModel

/// DELMAL-01: the milestones are those of the regulation and of the specialty, and every code is spelt as in the
/// målbeskrivning that applies.
struct MilestoneCodes: RecordCheck {
  static let rules: [RuleID] = ["DELMAL-01"]

  static func faults(in context: RecordContext) -> [Fault] {
    let goals: GoalCodes = context.record.st.regulation == .hslf2021 ? .goals2021 : .goals2015
    let known = context.specialty.map { Set(context.foreskrift.milestones(of: $0).map(\.code)) } ?? []
    let ofActivities = context.record.activities.enumerated().flatMap { position, activity in
      faults(
        activity.milestones.map(\.code), [goals, .bt], known, context,
        RecordPath.activity(activity, position).key("milestones"))
    }
    let ofCertificates = context.certificates.flatMap { certificate in
      faults(
        certificate.intyg.milestones.map(\.code), certificate.form?.goalCodes ?? [], known, context,
        certificate.path.key("milestones"))
    }
    return wrongSet(context.record.st, goals) + ofActivities + ofCertificates
  }

  /// The set that the record names is that of its regulation; the codes are tried against the regulation's.
  private static func wrongSet(_ st: Specialiseringstjanstgoring, _ goals: GoalCodes) -> [Fault] {
    if st.goalSet.rawValue == goals.rawValue { return [] }
    return [
      Fault(
        "DELMAL-01", at: .root.key("st").key("goalSet"), Messages.wrongSet(st),
        values: ["malbeskrivning": goals.name],
        responsible: .administrator)
    ]
  }

  private static func faults(
    _ codes: [String], _ allowed: [GoalCodes], _ known: Set<String>, _ context: RecordContext,
    _ path: @autoclosure () -> RecordPath
  ) -> [Fault] {
    guard !allowed.isEmpty else { return [] }
    let names = allowed.map(\.name).joined(separator: " eller ")
    return codes.enumerated().compactMap { position, code in
      if known.contains(code), allowed.contains(where: { $0.contains(code) }) { return nil }
      let path = path().item(position, code).key("code")
      guard allowed.contains(where: { $0.contains(code) }) else {
        return Fault(
          "DELMAL-01", at: path, Messages.unknown(code, names), values: ["malbeskrivning": names])
      }
      return ofOtherSpecialty(code, context, path)
    }
  }

  /// A code that is well spelt but is not among the delmål of the specialty applied for.
  private static func ofOtherSpecialty(_ code: String, _ context: RecordContext, _ path: RecordPath) -> Fault?
  {
    guard let specialty = context.specialty, context.foreskrift.goals.contains(code) else { return nil }
    if context.foreskrift.milestones(of: specialty).contains(where: { $0.code == code }) { return nil }
    let certainty = min(specialty.certainties.shared, specialty.certainties.own)
    let name = Messages.goals(of: specialty)
    var fault = Fault(
      "DELMAL-01", at: path, Messages.unknown(code, name), severity: certainty.isFirm ? nil : .varning,
      values: ["malbeskrivning": name])
    fault.certainty = certainty
    return fault
  }

  private enum Messages {
    static func wrongSet(_ st: Specialiseringstjanstgoring) -> String {
      "Posten anger målbeskrivningen \(st.goalSet.rawValue), men ansökan görs enligt \(st.regulation.rawValue)."
    }
    static func goals(of specialty: SpecialtyRequirements) -> String {
      "målbeskrivningen för \(specialty.name)"
    }
    static func unknown(_ code: String, _ names: String) -> String {
      "Delmålet ”\(code)” finns inte i \(names)."
    }
  }
}
