/// Spärr: within a care provider (inre) or towards others (yttre).
package enum BlockKind: String, Sendable, Hashable, CaseIterable {
  case inre
  case yttre
}
