/// Legitimation, the licence to practise, or its counterpart.
package struct Licence: Sendable, Hashable {
  package var country: String
  package var date: Day
  package var kind: LicenceKind

  package init(country: String, date: Day, kind: LicenceKind) {
    self.country = country
    self.date = date
    self.kind = kind
  }
}
