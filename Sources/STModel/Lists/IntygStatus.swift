/// Intyg: how far a certificate has come. A signed one is never changed.
package enum IntygStatus: String, Sendable, Hashable, CaseIterable {
  case draft
  case ready
  case signed
  case superseded
  case revoked
}
