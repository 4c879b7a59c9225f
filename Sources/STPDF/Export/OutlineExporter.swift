internal import STLayout

/// Writes the bookmarks (ISO 32000-1, 12.3.3), all closed: one glance shows the papers.
struct OutlineExporter {
  let pages: [PDFReference]
  let heights: [Int]

  /// Nil where there are no bookmarks.
  func write(_ entries: [OutlineEntry], to file: inout PDFFileWriter) -> PDFReference? {
    guard !entries.isEmpty else { return nil }
    let root = file.reserve()
    let items = write(entries, parent: root, to: &file)
    file.object(root) { out in
      out.dictionary { outline in
        outline.key("Type")
        outline.name("Outlines")
        Self.ends(items, count: items.count, &outline)
      }
    }
    return root
  }

  private func write(
    _ entries: [OutlineEntry], parent: PDFReference, to file: inout PDFFileWriter
  ) -> [PDFReference] {
    let items = file.reserve(entries.count)
    for (index, entry) in entries.enumerated() {
      let children = write(entry.children, parent: items[index], to: &file)
      file.object(items[index]) { out in
        out.dictionary { item in
          item.key("Title")
          item.text(entry.title)
          item.key("Parent")
          item.reference(parent)
          if index > 0 {
            item.key("Prev")
            item.reference(items[index - 1])
          }
          if index + 1 < items.count {
            item.key("Next")
            item.reference(items[index + 1])
          }
          // A negative count says how many would show if the item were opened.
          Self.ends(children, count: -children.count, &item)
          destination(entry.page, &item)
        }
      }
    }
    return items
  }

  /// The top of the page, at the zoom that the reader has.
  private func destination(_ page: Int, _ item: inout PDFBuffer) {
    guard pages.indices.contains(page), heights.indices.contains(page) else { return }
    item.key("Dest")
    item.array { destination in
      destination.reference(pages[page])
      destination.name("XYZ")
      destination.integer(0)
      destination.thousandths(heights[page])
      destination.keyword("null")
    }
  }

  private static func ends(_ items: [PDFReference], count: Int, _ out: inout PDFBuffer) {
    guard let first = items.first, let last = items.last else { return }
    out.key("First")
    out.reference(first)
    out.key("Last")
    out.reference(last)
    out.key("Count")
    out.integer(count)
  }
}
