/// Keeps what is left well-formed by the schema: no row without cells, no cell without a paragraph.
enum WordShape {
  static func hasContent(_ run: MarkupElement) -> Bool { run.elements.contains { $0.name != "w:rPr" } }

  static func repair(_ element: inout MarkupElement) {
    var kept: [MarkupNode] = []
    kept.reserveCapacity(element.children.count)
    for node in element.children {
      guard case .element(var child) = node else {
        kept.append(node)
        continue
      }
      repair(&child)
      if !isEmptied(child) { kept.append(.element(child)) }
    }
    element.children = kept
    addParagraph(to: &element)
  }

  private static func isEmptied(_ element: MarkupElement) -> Bool {
    switch element.name {
    case "w:tr": element.first("w:tc") == nil
    case "w:tbl": element.first("w:tr") == nil
    // A comment's own mark leaves a run with nothing but properties.
    case "w:r": !hasContent(element)
    default: false
    }
  }

  private static func addParagraph(to element: inout MarkupElement) {
    switch element.name {
    case "w:tc", "w:txbxContent", "w:hdr", "w:ftr", "w:footnote", "w:endnote":
      let last = element.elements.reduce(nil as String?) { $1.name.hasPrefix("w:") ? $1.name : $0 }
      guard last != "w:p" else { return }
      element.children.append(.element(element.sibling("p")))
    default: break
    }
  }
}
