/// Something in a text that points to a person. Never holds the value itself.
package struct PrivacyFinding: Sendable, Hashable {
  package let kind: PrivacyKind
  package let certainty: PrivacyCertainty
  /// Where it stands, in UTF-8 bytes of the text.
  package let range: Range<Int>
  /// The place with a few words before it, on one line, with everything found there masked.
  package let excerpt: String
  /// Whether it is one of the numbers that the caller named as legitimate.
  package let isKnown: Bool
  /// For `indirekt`: what adds up, in Swedish; empty for the other kinds.
  package let reasons: [String]
  /// What `masked` replaces, in UTF-8 bytes, in order.
  let hidden: [Range<Int>]
}
