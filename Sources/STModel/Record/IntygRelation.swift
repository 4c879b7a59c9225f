/// What an intyg does to an earlier one.
package struct IntygRelation: Sendable, Hashable {
  package var kind: IntygRelationKind
  package var certificateRef: String

  package init(kind: IntygRelationKind, certificateRef: String) {
    self.kind = kind
    self.certificateRef = certificateRef
  }
}
