/// HTML or XML in the making. Text and attribute values are escaped here and nowhere else, so no value of a record can
/// become markup; elements close themselves, so the tree is always whole.
struct MarkupText {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []

  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ body: (inout MarkupText) -> Void = { _ in }
  ) {
    open(name, attributes)
    body(&self)
    raw("</")
    write(name)
    raw(">")
  }

  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element that has no end tag.
  mutating func void(_ name: String, _ attributes: [(String, String)]) { open(name, attributes) }

  mutating func text(_ text: String) {
    guard !text.utf8.allSatisfy(Self.isPlain) else { return write(text) }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      // XML 1.0, production 2: these characters cannot be written at all, not even escaped.
      case "\0"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": raw("\u{FFFD}")
      default: bytes.append(contentsOf: scalar.utf8)
      }
    }
  }

  /// What is ours and no text: the document type, a style sheet, line feeds between blocks.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A style sheet; it may hold no end tag, which the caller's data table cannot promise.
  mutating func style(_ sheet: String) {
    raw("<style>")
    for byte in sheet.utf8 {
      if byte == UInt8(ascii: "<") { raw("\\3C ") } else { bytes.append(byte) }
    }
    raw("</style>")
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    raw("<")
    write(name)
    for (key, value) in attributes {
      raw(" ")
      write(key)
      raw("=\"")
      text(value)
      raw("\"")
    }
    raw(">")
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Whether a byte surely belongs to a character that stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    // 0xEF begins U+FFFE and U+FFFF.
    default: byte >= 0x20 && byte != 0xEF
    }
  }
}
