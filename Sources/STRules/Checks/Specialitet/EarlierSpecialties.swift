internal import STDiagnostics
internal import STModel

/// SPEC-02: a gren- or tilläggsspecialitet stands on a specialty that is held already.
struct EarlierSpecialties: RecordCheck {
  static let rules: [RuleID] = ["SPEC-02"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.route == .ordinary, let specialty = context.specialty else { return [] }
    let opening = context.foreskrift.prerequisites(of: specialty)
    guard !opening.isEmpty else { return [] }
    let held = context.record.education?.earlierSpecialties ?? []
    let path = RecordPath.education.key("earlierSpecialties")
    if held.isEmpty { return [Fault("SPEC-02", at: path, Messages.none(specialty, opening))] }
    let day = context.record.application?.date ?? context.today
    let matching = held.filter { held in
      context.foreskrift.specialty(held.specialty).map { found in opening.contains { $0.code == found.code } }
        == true
    }
    if matching.isEmpty {
      let isOlder = held.contains { context.foreskrift.specialty($0.specialty) == nil }
      let isMild = isOlder || !specialty.certainties.requires.isFirm || context.scope == .sosfs2015
      return [
        Fault("SPEC-02", at: path, Messages.other(specialty, opening), severity: isMild ? .varning : nil)
      ]
    }
    if matching.contains(where: { $0.date <= day }) { return [] }
    return [Fault("SPEC-02", at: path, Messages.later(specialty, day))]
  }

  private enum Messages {
    private static func names(_ opening: [SpecialtyRequirements]) -> String {
      opening.count > 4 ? "någon av \(opening.count) specialiteter" : Wording.list(opening.map(\.name))
    }
    static func none(_ specialty: SpecialtyRequirements, _ opening: [SpecialtyRequirements]) -> String {
      "\(specialty.name) förutsätter bevis i \(names(opening)), men inget tidigare bevis är registrerat."
    }
    static func other(_ specialty: SpecialtyRequirements, _ opening: [SpecialtyRequirements]) -> String {
      "\(specialty.name) förutsätter bevis i \(names(opening)) eller motsvarande äldre specialitet; det finns inte "
        + "bland de tidigare bevisen."
    }
    static func later(_ specialty: SpecialtyRequirements, _ day: Day) -> String {
      "Beviset som \(specialty.name) förutsätter är daterat efter ansökan (\(day))."
    }
  }
}
