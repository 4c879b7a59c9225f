/// How and when a paper was signed.
package struct Signature: Sendable, Hashable {
  package var kind: SignatureKind
  package var signedAt: Timestamp?
  package var fieldName: String?
  package var certificateSubject: String?
  package var issuerName: String?
  package var algorithm: String?
  package var check: String?

  package init(kind: SignatureKind) {
    self.kind = kind
  }
}
