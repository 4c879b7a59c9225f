internal import STText

extension PageDocument {
  /// Bookmarks to the headings of the second level, for a document that is read by jumping: a paper has none.
  package func outlineOfHeadings() -> [OutlineEntry] {
    var entries: [OutlineEntry] = []
    collectHeadings(below: structure, into: &entries)
    return entries
  }

  private func collectHeadings(below element: StructureElement, into entries: inout [OutlineEntry]) {
    if element.role == .heading2, let entry = bookmark(to: element) { entries.append(entry) }
    for case .element(let child) in element.children { collectHeadings(below: child, into: &entries) }
  }

  private func bookmark(to heading: StructureElement) -> OutlineEntry? {
    let places = heading.children.compactMap { child -> (page: Int, id: Int)? in
      if case .content(let page, let id) = child { (page, id) } else { nil }
    }
    guard let page = places.first?.page else { return nil }
    return OutlineEntry(title: places.map(text).joined(separator: " "), page: page)
  }

  /// The words of one marked content, its lines joined by blanks.
  private func text(page: Int, id: Int) -> String {
    guard pages.indices.contains(page) else { return "" }
    let content = pages[page].contents.first {
      if case .content(id, _) = $0.mark { true } else { false }
    }
    let lines = (content?.items ?? []).compactMap { item in
      if case .text(let text) = item { text.runs.map(\.text).joined() } else { nil }
    }
    return lines.joined(separator: " ")
  }
}
