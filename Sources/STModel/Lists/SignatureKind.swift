/// How a paper is signed.
package enum SignatureKind: String, Sendable, Hashable, CaseIterable {
  case hand
  case pades
  case none
}
