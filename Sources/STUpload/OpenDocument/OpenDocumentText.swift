/// Reads the text of content and styles, a paragraph at a time, as a reader sees it.
struct OpenDocumentText {
  private var texts: [Inspection.Text] = []
  private let part: String
  private let facts: OpenDocumentFacts
  private let vocabulary: MarkupVocabulary
  private var visible = ""
  private var hidden = ""

  static func read(
    _ root: MarkupElement, part: String, _ facts: OpenDocumentFacts, _ vocabulary: MarkupVocabulary
  ) -> [Inspection.Text] {
    var reader = OpenDocumentText(part: part, facts: facts, vocabulary)
    reader.read(root, in: "", isHidden: false)
    return reader.texts
  }

  private init(part: String, facts: OpenDocumentFacts, _ vocabulary: MarkupVocabulary) {
    self.part = part
    self.facts = facts
    self.vocabulary = vocabulary
  }

  private static let unseen: Set<String> = [
    "office:annotation", "text:tracked-changes", "table:tracked-changes", "presentation:notes",
    "office:scripts",
    "style:handout-master", "office:meta", "table:content-validations", "text:script", "text:hidden-text",
  ]

  private mutating func read(_ element: MarkupElement, in parent: String, isHidden: Bool) {
    // Programs read on past what they do not know.
    if element.name.hasPrefix(MarkupNames.foreign) {
      return children(element, as: parent, isHidden: isHidden)
    }
    var isHidden = isHidden || facts.hiding(element) != nil
    if element.name == "table:table", facts.isHiddenTable(element) { isHidden = true }
    if let visibility = element["table:visibility"], visibility != "visible" { isHidden = true }
    if Self.unseen.contains(element.name), element["text:is-hidden"] != "false" { isHidden = true }
    if !vocabulary.knows(element.name) { isHidden = true }
    switch element.name {
    case "text:p", "text:h": paragraph(element, isHidden: isHidden)
    case "text:s":
      let count = min(max(Int(element["text:c"] ?? "1") ?? 1, 1), 1_000)
      add(String(repeating: " ", count: count), isHidden: isHidden)
    case "text:tab": add("\t", isHidden: isHidden)
    case "text:line-break": add("\n", isHidden: isHidden)
    default: children(element, as: element.name, isHidden: isHidden)
    }
  }

  private mutating func children(_ element: MarkupElement, as parent: String, isHidden: Bool) {
    for child in element.children {
      switch child {
      case .element(let child): read(child, in: parent, isHidden: isHidden)
      // Outside paragraphs blanks between elements are no text.
      case .text(let text):
        if depth > 0 { add(text, isHidden: isHidden || !vocabulary.holdsText(parent)) }
      }
    }
  }

  private var depth = 0

  /// Notes and text boxes stand inside a paragraph and have their own.
  private mutating func paragraph(_ element: MarkupElement, isHidden: Bool) {
    let outer = (visible, hidden)
    (visible, hidden) = ("", "")
    depth += 1
    children(element, as: element.name, isHidden: isHidden)
    depth -= 1
    let place = "\(part), stycke \(texts.count + 1)"
    if !visible.isEmpty { texts.append(Inspection.Text(visible, at: place, isVisible: true)) }
    if !hidden.isEmpty { texts.append(Inspection.Text(hidden, at: place, isVisible: false)) }
    (visible, hidden) = outer
  }

  private mutating func add(_ text: String, isHidden: Bool) {
    if isHidden { hidden += text } else { visible += text }
  }
}
