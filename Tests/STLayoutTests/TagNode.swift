import STLayout

/// An element of a laid-out document's tag tree, with what is heard of it.
struct TagNode {
  let element: StructureElement
  /// Below it, in reading order; a replacement text stands for what is painted.
  let heard: String

  /// Every element of the document, in reading order.
  static func all(of document: PageDocument) -> [TagNode] {
    ([document.structure] + document.structure.descendants).map {
      TagNode(element: $0, heard: document.heard(of: $0))
    }
  }

  var children: [StructureElement] { element.elements }
  var descendants: [StructureElement] { element.descendants }

  var headingLevel: Int? {
    switch element.role {
    case .heading1: 1
    case .heading2: 2
    case .heading3: 3
    default: nil
    }
  }
}

extension StructureElement {
  var elements: [StructureElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  var descendants: [StructureElement] { elements.flatMap { [$0] + $0.descendants } }
}

extension PageDocument {
  func heard(of element: StructureElement) -> String {
    if let actual = element.words?.actualText { return actual }
    return element.children.map { child in
      switch child {
      case .element(let element): heard(of: element)
      case .content(let page, let id):
        lines(onPage: page) { if case .content(id, _) = $0 { true } else { false } }.joined()
      }
    }.joined()
  }
}
