package import STModel

/// An activity that a delmål asks for and that an intyg has to show (a row of the målbeskrivning).
package struct ActivityRequirement: Sendable, Hashable {
  /// Any one of these is enough; never empty.
  package let alternatives: [Alternative]
  /// Whether the sources leave it open that the activity is asked for at all.
  package let isUncertain: Bool

  /// A kind of activity and who may certify it.
  package struct Alternative: Sendable, Hashable {
    package let kind: ActivityKind
    package let issuers: [Role]
  }

  package init(_ alternatives: [Alternative], isUncertain: Bool = false) {
    self.alternatives = alternatives
    self.isUncertain = isUncertain
  }

  /// The kinds that are enough, in the order of the table.
  package var kinds: [ActivityKind] { alternatives.map(\.kind) }
}
