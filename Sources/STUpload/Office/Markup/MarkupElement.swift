/// An element of an XML part, with everything needed to write it again.
struct MarkupElement: Sendable, Hashable {
  /// The local name after the short name of its namespace, whatever prefix the file uses: `w:del`. See `MarkupNames`.
  let name: String
  /// The name as the file writes it.
  let tag: String
  var declarations: [Declaration] = []
  var attributes: [Attribute] = []
  var children: [MarkupNode] = []

  /// `xmlns:prefix="uri"`; the prefix of the default namespace is empty.
  struct Declaration: Sendable, Hashable {
    let prefix: String
    let uri: String
  }

  struct Attribute: Sendable, Hashable {
    /// Without a colon in no namespace, as for elements in one.
    let name: String
    let tag: String
    var value: String
  }

  /// The value of an attribute by its short name.
  subscript(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  var elements: some Sequence<MarkupElement> { children.lazy.compactMap(\.element) }

  func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }

  /// The elements of a list inside; none where there is no list.
  func list(_ name: String) -> [MarkupElement] {
    guard let list = first(name) else { return [] }
    return Array(list.elements)
  }

  /// All text inside, in order.
  var text: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    for child in children {
      switch child {
      case .text(let piece): text += piece
      case .element(let element): element.appendText(to: &text)
      }
    }
  }

  /// The element itself and all below it, in document order.
  func walk(_ visit: (MarkupElement) -> Void) {
    visit(self)
    for child in elements { child.walk(visit) }
  }

  /// Changes the children of a name.
  mutating func change(_ name: String, _ change: (inout MarkupElement) -> Void) {
    for index in children.indices {
      guard case .element(var child) = children[index], child.name == name else { continue }
      change(&child)
      children[index] = .element(child)
    }
  }

  /// An element of the same namespace prefix as this one.
  func sibling(_ local: String, attributes: [Attribute] = []) -> MarkupElement {
    let prefix = tag.firstIndex(of: ":").map { String(tag[...$0]) } ?? ""
    let key = name.firstIndex(of: ":").map { String(name[...$0]) } ?? ""
    return MarkupElement(name: key + local, tag: prefix + local, attributes: attributes)
  }

  mutating func set(_ attribute: String, to value: String) {
    for index in attributes.indices where attributes[index].name == attribute {
      attributes[index].value = value
    }
  }
}

enum MarkupNode: Sendable, Hashable {
  case element(MarkupElement)
  case text(String)

  var element: MarkupElement? {
    if case .element(let element) = self { return element }
    return nil
  }

  /// The text itself, or all text in the element.
  var words: String {
    switch self {
    case .element(let element): element.text
    case .text(let text): text
    }
  }
}
