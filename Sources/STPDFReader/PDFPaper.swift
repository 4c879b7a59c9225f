/// A file as a reader of its tags hears it.
package struct PDFPaper: Sendable {
  package var pages: [PDFPaperPage]
  /// The top of the tag tree, a `Document` in our own papers. Where the tree has several tops or none, an element with
  /// the role `StructTreeRoot` that holds what there is.
  package var tags: PDFTag
  /// From the metadata (dc:title), or else from the document information.
  package var title: String?
  /// As the catalogue names it, for example `sv-SE`.
  package var language: String?
}
