/// Komplettering, what the authority asked for afterwards.
package struct Supplement: Sendable, Hashable {
  package var requestedAt: Timestamp
  package var dueAt: Timestamp?
  package var text: String
  /// Ids of attachments.
  package var answeredBy: [String] = []

  package init(requestedAt: Timestamp, text: String) {
    self.requestedAt = requestedAt
    self.text = text
  }
}
