/// A specialty that a person holds.
package struct PersonSpecialty: Sendable, Hashable {
  package var name: String
  package var since: Day?
  package var country: String?

  package init(name: String) {
    self.name = name
  }
}
