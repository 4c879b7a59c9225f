/// Vårdenhet, the care unit.
package struct CareUnit: Sendable, Hashable {
  package var name: String
  package var hsaId: String?

  package init(name: String) {
    self.name = name
  }
}
