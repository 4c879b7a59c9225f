internal import STDiagnostics
internal import STModel

/// SPEC-03 and SPEC-04: the earlier specialties fit on the form, and none of them is the one applied for from a country
/// where recognition is the way.
struct RecognisedAbroad: RecordCheck {
  static let rules: [RuleID] = ["SPEC-03", "SPEC-04"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope != .bt else { return [] }
    let held = context.record.education?.earlierSpecialties ?? []
    let path = RecordPath.education.key("earlierSpecialties")
    let places = context.scope == .sosfs2015 ? 3 : 4
    var faults = held.enumerated().compactMap { position, earlier -> Fault? in
      guard earlier.country != "SE", context.rules.eea.contains(earlier.country),
        let found = context.foreskrift.specialty(earlier.specialty), found.code == context.specialty?.code
      else { return nil }
      return Fault("SPEC-04", at: path.item(position, earlier.specialty), Messages.recognised(found.name))
    }
    if held.count > places {
      faults.append(
        Fault("SPEC-03", at: path, Messages.many(held.count, places), severity: .upplysning))
    }
    return faults
  }

  private enum Messages {
    static func recognised(_ name: String) -> String {
      "Bevis i \(name) finns redan från ett land inom EU, EES eller Schweiz."
    }
    static func many(_ count: Int, _ places: Int) -> String {
      "Posten har \(count) tidigare bevis, men blanketten har plats för \(places); resten går på ett "
        + "fortsättningsblad."
    }
  }
}
