/// Who did something, when and as what.
package struct ProvenanceMark: Sendable, Hashable {
  package var at: Timestamp
  package var by: String
  package var role: Role

  package init(at: Timestamp, by: String, role: Role) {
    self.at = at
    self.by = by
    self.role = role
  }
}
