/// Delmål, a milestone that an intyg is about.
package struct IntygDelmal: Sendable, Hashable {
  package var code: String

  package init(code: String) {
    self.code = code
  }
}
