/// Delmål, a milestone of a målbeskrivning with what it asks for.
package struct DelmalRequirement: Sendable, Hashable {
  package let code: String
  /// Nil where the målbeskrivning's own wording is not ours to repeat.
  package let title: String?
  /// All of them are asked for; empty where nothing is known.
  package let activities: [ActivityRequirement]
  /// Activities that are recommended only (allmänna råd) and need no intyg.
  package let recommended: [String]
  package internal(set) var certainty: Certainty
  package let citation: String

  /// The same as known for a specialty about which less is certain.
  func known(_ certainty: Certainty) -> Self {
    var requirement = self
    requirement.certainty = min(certainty, self.certainty)
    return requirement
  }
}
