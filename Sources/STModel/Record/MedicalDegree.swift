/// Läkarexamen, the medical degree.
package struct MedicalDegree: Sendable, Hashable {
  package var country: String
  package var date: Day
  package var institution: String?

  package init(country: String, date: Day) {
    self.country = country
    self.date = date
  }
}
