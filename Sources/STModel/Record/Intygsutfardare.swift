/// Intygsutfärdare, who issues and signs an intyg: a snapshot at signing.
package struct Intygsutfardare: Sendable, Hashable {
  package var role: Role
  package var personRef: String
  /// As it stood at signing, like `identity`, `specialty` and `workplace`.
  package var name: String?
  package var identity: Identity?
  package var specialty: String?
  package var workplace: String?
  package var place: String?
  package var date: Day?
  /// Id of the specialist whom a verksamhetschef has appointed to issue the intyg.
  package var delegatedTo: String?
  /// How the issuer was appointed.
  package var delegation: Delegation?
  package var signature: Signature
  package var requestedAt: Timestamp?
  package var remindedAt: Timestamp?

  package init(role: Role, personRef: String, signature: Signature) {
    self.role = role
    self.personRef = personRef
    self.signature = signature
  }
}
