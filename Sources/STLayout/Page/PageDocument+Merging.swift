extension PageDocument {
  /// The papers one after the other as one document: each becomes a part with its own title, which starts anew at the
  /// highest heading, and gets a bookmark.
  package static func merging(_ papers: [PageDocument], title: String, language: String) -> PageDocument {
    var merged = PageDocument(
      title: title, language: language, pages: [], structure: StructureElement(.document))
    merged.pages.reserveCapacity(papers.reduce(0) { $0 + $1.pages.count })
    for paper in papers {
      let first = merged.pages.count
      var part = paper.structure.movingContent(byPages: first)
      part.role = .part
      var words = part.words ?? StructureElement.Words()
      words.title = words.title ?? paper.title
      if paper.language != language { words.language = paper.language }
      part.words = words
      merged.structure.children.append(.element(part))
      merged.outline.append(
        OutlineEntry(
          title: paper.title, page: first, children: paper.outline.map { $0.moving(byPages: first) }))
      merged.pages += paper.pages
    }
    return merged
  }
}

extension StructureElement {
  /// The same element for pages that have moved back in the document.
  fileprivate func movingContent(byPages offset: Int) -> StructureElement {
    var moved = self
    moved.children = children.map { child in
      switch child {
      case .element(let element): .element(element.movingContent(byPages: offset))
      case .content(let page, let id): .content(page: page + offset, id: id)
      }
    }
    return moved
  }
}

extension OutlineEntry {
  fileprivate func moving(byPages offset: Int) -> OutlineEntry {
    OutlineEntry(title: title, page: page + offset, children: children.map { $0.moving(byPages: offset) })
  }
}
