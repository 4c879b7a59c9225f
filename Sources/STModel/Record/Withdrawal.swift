/// That an attachment was withdrawn; its number is not used again.
package struct Withdrawal: Sendable, Hashable {
  package var at: Timestamp
  package var by: String
  package var reason: String?

  package init(at: Timestamp, by: String) {
    self.at = at
    self.by = by
  }
}
