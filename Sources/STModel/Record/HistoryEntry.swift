/// One change of the record.
package struct HistoryEntry: Sendable, Hashable {
  package var at: Timestamp
  package var by: String
  package var role: Role
  package var action: String
  package var pointer: String?
  package var reason: String?

  package init(at: Timestamp, by: String, role: Role, action: String) {
    self.at = at
    self.by = by
    self.role = role
    self.action = action
  }
}
