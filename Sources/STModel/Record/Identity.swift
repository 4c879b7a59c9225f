/// A national identity number with its kind.
package struct Identity: Sendable, Hashable {
  package var type: IdentityKind
  package var value: Personnummer

  package init(type: IdentityKind, value: Personnummer) {
    self.type = type
    self.value = value
  }
}
