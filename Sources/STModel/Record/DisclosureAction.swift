/// One step in the life of a block or consent.
package struct DisclosureAction: Sendable, Hashable {
  package var requestedAt: Timestamp?
  package var requestedBy: String?
  package var registeredAt: Timestamp
  package var registeredBy: String
  package var reason: String?

  package init(registeredAt: Timestamp, registeredBy: String) {
    self.registeredAt = registeredAt
    self.registeredBy = registeredBy
  }
}
