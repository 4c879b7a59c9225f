/// An element of the tag tree (ISO 32000-1, 14.7.2).
package struct PDFTag: Sendable {
  /// A standard role where the file's role map leads to one, otherwise the file's own word.
  package var role: String
  package var id: String?
  package var title: String?
  package var alternativeText: String?
  /// Replaces everything below when the element is read.
  package var actualText: String?
  package var language: String?
  /// `Row`, `Column` or `Both`.
  package var scope: String?
  package var columnSpan: Int
  package var rowSpan: Int
  package var children: [PDFTagChild]

  package init(role: String) {
    self.role = role
    columnSpan = 1
    rowSpan = 1
    children = []
  }
}

/// What an element consists of, in reading order.
package enum PDFTagChild: Sendable {
  case tag(PDFTag)
  /// The text of one marked content; pages count from 0.
  case text(String, page: Int)
}

extension PDFTag {
  /// The elements among the children.
  package var tags: [PDFTag] {
    children.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
  }

  /// What is heard of the element and everything below, in order. A line feed parts an element that stands as a block
  /// (ISO 32000-1, 14.8.4.2) from what comes before and after it; a `Span` reads straight on.
  package var text: String {
    var text = ""
    append(to: &text)
    return text
  }

  private func append(to text: inout String) {
    if let actualText {
      text += actualText
      return
    }
    var isParted = false
    for child in children {
      switch child {
      case .text(let words, _):
        if isParted { Self.part(&text) }
        isParted = false
        text += words
      case .tag(let tag):
        if isParted || !tag.isInline { Self.part(&text) }
        isParted = !tag.isInline
        tag.append(to: &text)
      }
    }
  }

  private static func part(_ text: inout String) {
    guard let last = text.utf8.last, last != 0x0A else { return }
    text += "\n"
  }

  private var isInline: Bool { ["Span", "Quote", "Code", "Reference", "Link"].contains(role) }
}
