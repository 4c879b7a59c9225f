/// An earlier bevis om specialistkompetens.
package struct EarlierSpecialty: Sendable, Hashable {
  package var specialty: String
  package var country: String
  package var date: Day

  package init(specialty: String, country: String, date: Day) {
    self.specialty = specialty
    self.country = country
    self.date = date
  }
}
