/// Tjänstgöringsställe, where service was done.
package struct Place: Sendable, Hashable {
  package var unit: String
  package var clinic: String?
  package var hospital: String?
  package var careProvider: String?
  /// ISO 3166-1 alpha-2; Sweden when absent (`countryOrSweden`).
  package var country: String?

  package init(unit: String) {
    self.unit = unit
  }
}
