/// Personuppgiftsansvarig, the data controller (GDPR art. 4.7).
package struct DataController: Sendable, Hashable {
  package var name: String
  package var contact: String
  package var dpoContact: String?

  package init(name: String, contact: String) {
    self.name = name
    self.contact = contact
  }
}
