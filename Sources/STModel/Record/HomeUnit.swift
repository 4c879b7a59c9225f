/// A unit that the applicant has belonged to, and when.
package struct HomeUnit: Sendable, Hashable {
  package var tenantId: String
  package var unit: String
  package var from: Day
  package var to: Day?

  package init(tenantId: String, unit: String, from: Day) {
    self.tenantId = tenantId
    self.unit = unit
    self.from = from
  }
}
