/// What a regulation says about one specialty (HSLF-FS 2021:8 6 kap. and the målbeskrivning).
package struct SpecialtyRequirements: Sendable, Hashable {
  package let code: String
  package let name: String
  package let group: String
  package let kind: SpecialtyKind
  /// Codes of specialties of which one must be held already; empty for a basspecialitet.
  let requires: [String]
  /// Groups of which any specialty will do as well.
  let requiresGroups: [String]
  /// Codes of the delmål that it shares with other specialties.
  let shared: [String]
  let own: [DelmalRequirement]
  package let certainties: Certainties

  /// How well each part is known.
  package struct Certainties: Sendable, Hashable {
    /// What must be held already.
    package let requires: Certainty
    /// Which shared delmål apply.
    package let shared: Certainty
    /// How many own delmål there are.
    package let own: Certainty
    /// The activities that the own delmål ask for.
    package let activities: Certainty
  }
}
