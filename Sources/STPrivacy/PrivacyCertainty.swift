/// How sure the guard is.
package enum PrivacyCertainty: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Looks like it, but could be something else: a slip of the pen, an order number, a common word.
  case mojlig
  /// Form and check digit, or form and the word beside it, leave no other reasonable reading.
  case saker

  package static func < (left: PrivacyCertainty, right: PrivacyCertainty) -> Bool {
    left == .mojlig && right == .saker
  }
}
