/// Takes away what styles and conditions hide; of sheets, only where nothing can count with it.
struct OpenDocumentHiding {
  private let facts: OpenDocumentFacts
  private(set) var tally: FindingTally

  init(_ facts: OpenDocumentFacts, tally: FindingTally) {
    self.facts = facts
    self.tally = tally
  }

  mutating func apply(_ element: inout MarkupElement) {
    var kept: [MarkupNode] = []
    kept.reserveCapacity(element.children.count)
    for node in element.children {
      guard case .element(var child) = node else {
        kept.append(node)
        continue
      }
      if let rule = facts.hiding(child) {
        tally.add(rule, hidden: Self.words(child))
        continue
      }
      // LibreOffice gives every slide a page for notes.
      if child.name == "presentation:notes", element.name == "draw:page",
        child.text.allSatisfy(\.isWhitespace)
      {
        tally.add(.unusedLayout)
        continue
      }
      // What a condition shows now stays as plain text.
      if child.name == "text:hidden-text" {
        tally.add(.fieldCode)
        kept += child.children
        continue
      }
      if child.name.hasPrefix("text:bookmark"), let name = child["text:name"], !facts.anchors.contains(name) {
        tally.add(.bookmark, hidden: name)
        continue
      }
      if facts.isUnusedName(child) {
        tally.add(.definedName, hidden: child["table:name"])
        continue
      }
      note(child)
      dropFormula(&child)
      if child.name == "table:table", facts.isHiddenTable(child) {
        tally.add(
          facts.hasFormulas ? .usedHiddenSheet : .hiddenSheet, hidden: child.text,
          isRemovable: !facts.hasFormulas)
        if !facts.hasFormulas { continue }
      }
      apply(&child)
      kept.append(.element(child))
    }
    element.children = kept
  }

  /// The last value stays.
  private mutating func dropFormula(_ cell: inout MarkupElement) {
    guard let formula = cell["table:formula"], OpenDocumentFacts.leavesTheFile(formula) else { return }
    tally.add(.externalData, hidden: formula)
    cell.attributes.removeAll { $0.name == "table:formula" }
  }

  /// Hidden text of a condition stands in an attribute.
  private static func words(_ element: MarkupElement) -> String {
    var words = element.text
    element.walk { if let value = $0["text:string-value"] { words += " " + value } }
    return words
  }

  private mutating func note(_ element: MarkupElement) {
    switch element.name {
    case "table:table-row", "table:table-column", "table:table-row-group", "table:table-column-group":
      let isShown =
        (element["table:visibility"] ?? "visible") == "visible" && element["table:display"] != "false"
      let hasContent = element.name.contains("column") || !element.text.filter { !$0.isWhitespace }.isEmpty
      if !isShown, hasContent { tally.add(.hiddenCells, hidden: element.text, isRemovable: false) }
    case "svg:title", "svg:desc":
      if !element.text.isEmpty { tally.add(.alternativeText, hidden: element.text, isRemovable: false) }
    default: break
    }
  }
}
