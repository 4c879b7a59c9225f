/// A laid-out document: what stands where on each page, and what it means. The last value before PDF.
package struct PageDocument: Sendable {
  /// Shown in the window's title bar and read aloud first (ISO 14289-1, 7.1).
  package var title: String
  /// BCP 47, such as `sv-SE`.
  package var language: String
  package var pages: [Page]
  /// The root of the tag tree; its role is `.document`.
  package var structure: StructureElement
  /// Bookmarks; empty for a single paper of an application.
  package var outline: [OutlineEntry]

  package init(
    title: String, language: String, pages: [Page], structure: StructureElement, outline: [OutlineEntry] = []
  ) {
    self.title = title
    self.language = language
    self.pages = pages
    self.structure = structure
    self.outline = outline
  }
}

/// A bookmark to the top of a page.
package struct OutlineEntry: Sendable, Hashable {
  package var title: String
  /// Index into `PageDocument.pages`, from 0.
  package var page: Int
  package var children: [OutlineEntry]

  package init(title: String, page: Int, children: [OutlineEntry] = []) {
    self.title = title
    self.page = page
    self.children = children
  }
}
