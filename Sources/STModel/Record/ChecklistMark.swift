/// That somebody has looked through one item before sending.
package struct ChecklistMark: Sendable, Hashable {
  package var item: ChecklistItem
  /// Id of the person.
  package var by: String
  package var at: Timestamp
  package var note: String?

  package init(item: ChecklistItem, by: String, at: Timestamp) {
    self.item = item
    self.by = by
    self.at = at
  }
}
