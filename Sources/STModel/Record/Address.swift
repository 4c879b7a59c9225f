/// A postal address.
package struct Address: Sendable, Hashable {
  package var street: String
  /// Five digits in Sweden, without blank.
  package var postalCode: String
  package var city: String
  /// ISO 3166-1 alpha-2; Sweden when absent (`countryOrSweden`).
  package var country: String?

  package init(street: String, postalCode: String, city: String) {
    self.street = street
    self.postalCode = postalCode
    self.city = city
  }
}
