/// A verksamhetschef's appointment of another specialist to issue the intyg.
package struct Delegation: Sendable, Hashable {
  /// Id of the verksamhetschef.
  package var by: String
  package var place: String?
  package var date: Day?
  package var basis: String?

  package init(by: String) {
    self.by = by
  }
}
