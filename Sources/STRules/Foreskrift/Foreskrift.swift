package import STDiagnostics
package import STModel
internal import STSource

/// Föreskrift, one regulation as data: its specialties with their delmål, what each delmål asks for, and the times it
/// states. `Forms/<föreskrift>/foreskrift.json`.
package struct Foreskrift: Sendable {
  package let id: String
  package let regulation: Regulation
  let goals: GoalCodes
  package let inForce: Day
  /// The day that another regulation took its place; nil while it is in force.
  package let replaced: Day?
  let limits: [LimitName: Limit]
  let equated: [EquatedSpecialty]
  /// The delmål of every specialty.
  let general: [DelmalRequirement]
  /// The delmål that some specialties share.
  let shared: [DelmalRequirement]
  /// The delmål of bastjänstgöring; empty where the regulation has none.
  package let bt: [DelmalRequirement]
  /// In the order of the regulation.
  package let specialties: [SpecialtyRequirements]
  /// What is asked of each delmål of a specialist from a third country, whatever the målbeskrivning says.
  let thirdCountry: ActivityRequirement
  /// The source of the list of specialties.
  package let citation: String

  package subscript(limit: LimitName) -> Limit? { limits[limit] }

  /// Reads the table. It is nil when anything is wrong with it; the findings then say where.
  package static func read(_ bytes: [UInt8], file: String) -> (value: Foreskrift?, findings: [Diagnostic]) {
    SourceReader.read(json: bytes, file: file) { Foreskrift(&$0) }
  }
}

// MARK: - Specialties

extension Foreskrift {
  /// The specialty with this code, or else with this name; people write both with small and large letters.
  package func specialty(_ word: String) -> SpecialtyRequirements? {
    specialties.first { $0.code == word } ?? specialties.first { $0.name.lowercased() == word.lowercased() }
  }

  package func specialty(_ specialitet: Specialitet) -> SpecialtyRequirements? {
    specialty(specialitet.code) ?? specialty(specialitet.name)
  }

  /// The delmål that apply to a specialty, in the order of the målbeskrivning.
  package func milestones(of specialty: SpecialtyRequirements) -> [DelmalRequirement] {
    let chosen = shared.filter { specialty.shared.contains($0.code) }
    return general + chosen.map { $0.known(specialty.certainties.shared) } + specialty.own
  }

  /// The specialties of which an applicant must hold one already; empty for a basspecialitet.
  package func prerequisites(of specialty: SpecialtyRequirements) -> [SpecialtyRequirements] {
    specialties.filter {
      specialty.requires.contains($0.code) || specialty.requiresGroups.contains($0.group)
    }
  }
}
