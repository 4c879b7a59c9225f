/// How sure an imported value is; a guessed one must be confirmed.
package enum Confidence: String, Sendable, Hashable, CaseIterable {
  case exakt
  case normaliserad
  case gissad
}
