/// Spärr, a block on disclosure.
package struct DisclosureBlock: Sendable, Hashable {
  package var id: String
  package var kind: BlockKind
  package var scope: BlockScope?
  package var registered: DisclosureAction
  package var revoked: DisclosureAction?
  package var cancelled: DisclosureAction?
  package var temporaryLifts: [TemporaryLift] = []

  package init(id: String, kind: BlockKind, registered: DisclosureAction) {
    self.id = id
    self.kind = kind
    self.registered = registered
  }
}
