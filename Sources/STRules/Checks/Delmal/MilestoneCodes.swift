internal import STDiagnostics
internal import STModel

/// DELMAL-01: the milestones are those of the regulation, and every code is spelt as in the målbeskrivning that applies.
struct MilestoneCodes: RecordCheck {
  static let rules: [RuleID] = ["DELMAL-01"]

  static func faults(in context: RecordContext) -> [Fault] {
    let goals: GoalCodes = context.record.st.regulation == .hslf2021 ? .goals2021 : .goals2015
    let ofActivities = context.record.activities.enumerated().flatMap { position, activity in
      faults(
        activity.milestones.map(\.code), [goals, .bt],
        RecordPath.activity(activity, position).key("milestones"))
    }
    let ofCertificates = context.certificates.flatMap { certificate in
      faults(
        certificate.intyg.milestones.map(\.code), certificate.form?.goalCodes ?? [],
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

  private static func faults(_ codes: [String], _ allowed: [GoalCodes], _ path: RecordPath) -> [Fault] {
    guard !allowed.isEmpty else { return [] }
    let names = allowed.map(\.name).joined(separator: " eller ")
    return codes.enumerated().compactMap { position, code in
      if allowed.contains(where: { $0.contains(code) }) { return nil }
      return Fault(
        "DELMAL-01", at: path.item(position, code).key("code"), Messages.unknown(code, names),
        values: ["malbeskrivning": names])
    }
  }

  private enum Messages {
    static func wrongSet(_ st: Specialiseringstjanstgoring) -> String {
      "Posten anger målbeskrivningen \(st.goalSet.rawValue), men ansökan görs enligt \(st.regulation.rawValue)."
    }
    static func unknown(_ code: String, _ names: String) -> String {
      "Delmålet ”\(code)” finns inte i \(names)."
    }
  }
}
