/// The level that an assessment arrived at, on its own scale.
package struct BedomningLevel: Sendable, Hashable {
  package var scale: String
  package var value: String

  package init(scale: String, value: String) {
    self.scale = scale
    self.value = value
  }
}
