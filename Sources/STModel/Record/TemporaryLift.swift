/// A lift of a block that ends by itself.
package struct TemporaryLift: Sendable, Hashable {
  package var id: String
  package var endDate: Day
  package var forUnit: String
  package var forPerson: String?
  package var reason: LiftReason
  package var registered: DisclosureAction
  package var cancelled: DisclosureAction?

  package init(id: String, endDate: Day, forUnit: String, reason: LiftReason, registered: DisclosureAction) {
    self.id = id
    self.endDate = endDate
    self.forUnit = forUnit
    self.reason = reason
    self.registered = registered
  }
}
