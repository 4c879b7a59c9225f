/// The names that office documents are made of, as their standards have them.
package struct MarkupStandards: Sendable {
  /// ISO/IEC 29500 and what Microsoft has published beside it.
  let office: MarkupVocabulary
  /// ISO/IEC 26300, ODF 1.3.
  let openDocument: MarkupVocabulary

  package init(office: MarkupVocabulary, openDocument: MarkupVocabulary) {
    self.office = office
    self.openDocument = openDocument
  }
}
