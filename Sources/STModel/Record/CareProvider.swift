/// Vårdgivare, the care provider.
package struct CareProvider: Sendable, Hashable {
  package var name: String
  package var hsaId: String?
  /// Ten digits.
  package var orgNumber: String?

  package init(name: String) {
    self.name = name
  }
}
