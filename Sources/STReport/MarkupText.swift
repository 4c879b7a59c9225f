/// HTML or XML in the making. Text and attribute values are escaped here and nowhere else, so no value of a record can
/// become markup; elements close themselves, so the tree is always whole.
struct MarkupText {
  private(set) var source = ""

  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ body: (inout MarkupText) -> Void = { _ in }
  ) {
    open(name, attributes)
    body(&self)
    source += "</\(name)>"
  }

  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element that has no end tag.
  mutating func void(_ name: String, _ attributes: [(String, String)]) { open(name, attributes) }

  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": source += "&amp;"
      case "<": source += "&lt;"
      case ">": source += "&gt;"
      case "\"": source += "&quot;"
      // XML 1.0, production 2: these characters cannot be written at all, not even escaped.
      case "\0"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": source += "\u{FFFD}"
      default: source.unicodeScalars.append(scalar)
      }
    }
  }

  /// What is ours and no text: the document type, a style sheet, line feeds between blocks.
  mutating func raw(_ markup: StaticString) { source += markup.description }

  /// A style sheet; it may hold no end tag, which the caller's data table cannot promise.
  mutating func style(_ sheet: String) {
    source += "<style>"
    source += sheet.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\3C ")
    source += "</style>"
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    source += "<\(name)"
    for (key, value) in attributes {
      source += " \(key)=\""
      text(value)
      source += "\""
    }
    source += ">"
  }
}
