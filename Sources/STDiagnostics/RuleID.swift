/// The stable name of a rule, for example `TID-03` or `INLAS-07`. Never reused and never renumbered: tools match on it,
/// people read the message.
public struct RuleID: RawRepresentable, Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }

  public static func < (left: RuleID, right: RuleID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}
