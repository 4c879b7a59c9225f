/// Accepts what a table of markup cannot say of tracked changes: whole rows and cells, and the ends of paragraphs.
enum WordChanges {
  static func accept(_ element: inout MarkupElement, _ tally: inout FindingTally) {
    var kept: [MarkupNode] = []
    kept.reserveCapacity(element.children.count)
    for node in element.children {
      guard case .element(var child) = node else {
        kept.append(node)
        continue
      }
      if isGone(child, &tally) { continue }
      accept(&child, &tally)
      kept.append(.element(child))
    }
    let hasDeletedMark = element.elements.contains { $0.name == "w:p" && WordRun.isDeletedMark($0) }
    element.children = hasDeletedMark ? joined(kept, &tally) : kept
  }

  private static func isGone(_ element: MarkupElement, _ tally: inout FindingTally) -> Bool {
    let isGone =
      (element.name == "w:tr" && WordRun.isDeletedRow(element))
      || (element.name == "w:tc" && WordRun.isDeletedCell(element))
    if isGone { tally.add(.trackedChange, hidden: element.text) }
    return isGone
  }

  /// A paragraph with a deleted mark gives its content to the next one, whose properties then hold.
  private static func joined(_ nodes: [MarkupNode], _ tally: inout FindingTally) -> [MarkupNode] {
    var result: [MarkupNode] = []
    var carried: [MarkupNode] = []
    for (index, node) in nodes.enumerated() {
      guard case .element(var paragraph) = node, paragraph.name == "w:p" else {
        result.append(node)
        continue
      }
      if WordRun.runsOn(nodes, at: index) {
        tally.add(.trackedChange)
        carried += paragraph.children.filter { $0.element?.name != "w:pPr" }
        continue
      }
      let properties = paragraph.children.filter { $0.element?.name == "w:pPr" }
      let content = paragraph.children.filter { $0.element?.name != "w:pPr" }
      paragraph.children = properties + carried + content
      carried = []
      result.append(.element(paragraph))
    }
    return result
  }
}
