/// Takes away bookmarks that nothing in the document leads to; their names can tell something.
enum WordBookmarks {
  static func drop(_ root: inout MarkupElement, _ anchors: Set<String>, _ tally: inout FindingTally) {
    var lost: Set<String> = []
    root.walk { element in
      guard element.name == "w:bookmarkStart", let id = element["w:id"] else { return }
      if !anchors.contains(element["w:name"] ?? "") { lost.insert(id) }
    }
    guard !lost.isEmpty else { return }
    remove(lost, from: &root, &tally)
  }

  private static func remove(
    _ lost: Set<String>, from element: inout MarkupElement, _ tally: inout FindingTally
  ) {
    var kept: [MarkupNode] = []
    kept.reserveCapacity(element.children.count)
    for node in element.children {
      guard case .element(var child) = node else {
        kept.append(node)
        continue
      }
      let isMark = child.name == "w:bookmarkStart" || child.name == "w:bookmarkEnd"
      if isMark, lost.contains(child["w:id"] ?? "") {
        if let name = child["w:name"] { tally.add(.bookmark, hidden: name) }
        continue
      }
      remove(lost, from: &child, &tally)
      kept.append(.element(child))
    }
    element.children = kept
  }
}
