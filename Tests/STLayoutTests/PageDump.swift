import STLayout
import STText

/// A laid-out document as text: the tag tree with the words in it, then where each line of text stands.
enum PageDump {
  static func text(of document: PageDocument) -> String {
    var lines: [String] = []
    for (index, page) in document.pages.enumerated() {
      lines.append("--- sida \(index + 1)")
      for content in page.contents { dump(content, into: &lines) }
    }
    return tags(of: document) + lines.joined(separator: "\n") + "\n"
  }

  /// The tag tree alone.
  static func tags(of document: PageDocument) -> String {
    var lines = ["\(document.title) [\(document.language)] \(document.pages.count) s."]
    dump(document.structure, of: document, indent: 0, into: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func dump(
    _ element: StructureElement, of document: PageDocument, indent: Int, into lines: inout [String]
  ) {
    var line = String(repeating: "  ", count: indent) + element.role.rawValue
    if let title = element.words?.title { line += " title=\(title)" }
    if let scope = element.scope { line += " scope=\(scope.rawValue)" }
    if element.columnSpan > 1 { line += " colspan=\(element.columnSpan)" }
    if let actual = element.words?.actualText { line += " actual=\(actual)" }
    let words = element.children.compactMap { child -> String? in
      guard case .content(let page, let id) = child else { return nil }
      return self.words(page: page, id: id, of: document)
    }
    if !words.isEmpty { line += ": " + words.joined(separator: " | ") }
    lines.append(line)
    for case .element(let inner) in element.children {
      dump(inner, of: document, indent: indent + 1, into: &lines)
    }
  }

  /// As a reader hears them: one line straight after the other, so that words without a space between them show.
  private static func words(page: Int, id: Int, of document: PageDocument) -> String {
    document.lines(onPage: page) { if case .content(id, _) = $0 { true } else { false } }.joined()
  }

  private static func dump(_ content: MarkedContent, into lines: inout [String]) {
    for case .text(let item) in content.items {
      let words = item.runs.map(\.text).joined()
      lines.append("\(item.origin.x) \(item.origin.y) \(item.size) \(words)")
    }
  }
}
