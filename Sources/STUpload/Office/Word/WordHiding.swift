/// Takes away runs and rows that are formatted as hidden, and tells of text that can hardly be seen.
struct WordHiding {
  private let facts: WordFacts

  init(_ facts: WordFacts) { self.facts = facts }

  func apply(_ element: inout MarkupElement, _ tally: inout FindingTally) {
    apply(&element, style: nil, isShaded: false, &tally)
  }

  private func apply(
    _ element: inout MarkupElement, style: String?, isShaded: Bool, _ tally: inout FindingTally
  ) {
    let isParagraph = element.name == "w:p"
    let style = isParagraph ? WordRun.paragraphStyle(element) : style
    let isShaded = isShaded || Self.isShaded(element)
    let isGone: (MarkupElement) -> Bool = { child in
      switch child.name {
      case "w:tr": return WordRun.isHiddenRow(child)
      // Halves of a field must not go one without the other.
      case "w:r":
        return WordRun.isHidden(child, paragraphStyle: style, facts) && WordShape.hasContent(child)
          && child.first("w:fldChar") == nil && child.first("w:instrText") == nil
      default: return false
      }
    }
    var kept: [MarkupNode] = []
    kept.reserveCapacity(element.children.count)
    for node in element.children {
      guard case .element(var child) = node else {
        kept.append(node)
        continue
      }
      if isGone(child) {
        tally.add(.hiddenText, hidden: child.text)
        continue
      }
      if child.name == "w:r", !isShaded, Self.isInconspicuous(child) {
        tally.add(.inconspicuousText, hidden: child.text, isRemovable: false)
      }
      apply(&child, style: style, isShaded: isShaded, &tally)
      kept.append(.element(child))
    }
    element.children = kept
  }

  private static func isShaded(_ element: MarkupElement) -> Bool {
    for name in ["w:pPr", "w:tcPr", "w:tblPr"] {
      if let fill = element.first(name)?.first("w:shd")?["w:fill"], fill != "auto", fill != "FFFFFF" {
        return true
      }
    }
    // The colours of a table's or a shape's style are not looked up.
    return element.first("w:tblPr")?.first("w:tblStyle") != nil || element.name == "w:txbxContent"
  }

  private static func isInconspicuous(_ run: MarkupElement) -> Bool {
    guard let properties = run.first("w:rPr"), run.text.contains(where: { !$0.isWhitespace }),
      properties.first("w:shd") == nil, properties.first("w:highlight") == nil
    else { return false }
    if let size = properties.first("w:sz")?["w:val"].flatMap({ Int($0) }), size <= 4 { return true }
    return properties.first("w:color")?["w:val"]?.uppercased() == "FFFFFF"
  }
}
