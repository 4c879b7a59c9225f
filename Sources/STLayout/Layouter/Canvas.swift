internal import STText

/// Pages while they are painted, with the tag tree beside them.
struct Canvas {
  private(set) var pages: [Page] = []
  var tree = StructureTree()
  /// What did not fit where it belongs, in reading order.
  private(set) var overflows: [Overflow] = []
  private var nextID = 0

  mutating func startPage() {
    pages.append(.a4())
    nextID = 0
  }

  /// Paints furniture.
  mutating func paint(_ items: [PageItem], as artifact: MarkedContent.Artifact) {
    guard !pages.isEmpty, !items.isEmpty else { return }
    pages[pages.count - 1].contents.append(MarkedContent(.artifact(artifact), items: items))
  }

  /// Paints real content that belongs to `node`.
  mutating func paint(_ items: [PageItem], into node: StructureTree.NodeID) {
    guard !pages.isEmpty, !items.isEmpty else { return }
    let mark = MarkedContent.Mark.content(id: nextID, role: tree.role(of: node))
    pages[pages.count - 1].contents.append(MarkedContent(mark, items: items))
    tree.attach(page: pages.count - 1, id: nextID, to: node)
    nextID += 1
  }

  /// Paints text that belongs to `node`: as it is, or one paragraph element each where it has several.
  mutating func paint(_ block: TextBlock, left: Length, top: Length, into node: StructureTree.NodeID) {
    let paragraphs = block.paragraphs
    guard paragraphs.count > 1 else {
      paint(block.items(left: left, top: top), into: node)
      return
    }
    for paragraph in paragraphs {
      let items = paragraph.block.items(left: left, top: top - paragraph.top)
      paint(items, into: tree.add(.paragraph, to: node))
    }
  }

  mutating func postpone(_ overflow: Overflow) { overflows.append(overflow) }

  /// Furniture that lies below all else on its page.
  mutating func paintBehind(_ items: [PageItem], as artifact: MarkedContent.Artifact, onPage index: Int) {
    guard pages.indices.contains(index), !items.isEmpty else { return }
    pages[index].contents.insert(MarkedContent(.artifact(artifact), items: items), at: 0)
  }

  /// Furniture that can only be painted when the number of pages is known.
  mutating func paint(_ items: [PageItem], as artifact: MarkedContent.Artifact, onPage index: Int) {
    guard pages.indices.contains(index), !items.isEmpty else { return }
    pages[index].contents.append(MarkedContent(.artifact(artifact), items: items))
  }
}
