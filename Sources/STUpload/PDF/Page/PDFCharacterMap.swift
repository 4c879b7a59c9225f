internal import STPDFReader

/// What the codes of a font stand for: a ToUnicode map (ISO 32000-1, 9.10.3), as far as it can be understood.
struct PDFCharacterMap {
  private var texts = PDFCodeTable<String>()
  /// Bytes in a code, where the map says so.
  private(set) var width: Int?
  /// Overlapping ranges could otherwise ask for any number.
  private var budget = 1 << 17

  init(_ bytes: [UInt8]) {
    var reader = PDFObjectReader(PDFLexer(bytes))
    while true {
      switch reader.lexer.next() {
      case .end: return
      case .keyword("begincodespacerange"): readWidth(&reader)
      case .keyword("beginbfchar"): readCharacters(&reader)
      case .keyword("beginbfrange"): readRanges(&reader)
      default: continue
      }
    }
  }

  subscript(_ code: Int) -> String? { texts[code] }
  var isEmpty: Bool { texts.isEmpty }

  private mutating func readWidth(_ reader: inout PDFObjectReader) {
    while case .string(let low) = reader.lexer.next() {
      guard case .string = reader.lexer.next() else { return }
      width = max(width ?? 0, low.count)
    }
  }

  private mutating func readCharacters(_ reader: inout PDFObjectReader) {
    while case .string(let code) = reader.lexer.next() {
      guard case .string(let text) = reader.lexer.next() else { return }
      assign(PDFTextString.utf16(text[...]), to: Self.number(code))
    }
  }

  private mutating func readRanges(_ reader: inout PDFObjectReader) {
    while case .string(let first) = reader.lexer.next() {
      guard case .string(let last) = reader.lexer.next(), let value = reader.object() else { return }
      let (low, high) = (Self.number(first), Self.number(last))
      guard low <= high else { continue }
      switch value {
      case .string(let text): assign(text, from: low, to: high)
      case .array(let items):
        for (offset, item) in items.enumerated() where low + offset <= high {
          if let text = item.string { assign(PDFTextString.utf16(text[...]), to: low + offset) }
        }
      default: return
      }
    }
  }

  /// The first text, and then texts whose last unit is one higher each time.
  private mutating func assign(_ first: [UInt8], from low: Int, to high: Int) {
    guard first.count >= 2 else { return }
    let unit = Int(first[first.count - 2]) << 8 | Int(first[first.count - 1])
    for offset in 0...min(high - low, 0xFFFF) {
      let last = unit + offset
      guard last <= 0xFFFF, budget > 0 else { return }
      assign(
        PDFTextString.utf16(first.dropLast(2) + [UInt8(last >> 8), UInt8(last & 0xFF)]), to: low + offset)
    }
  }

  private mutating func assign(_ text: String, to code: Int) {
    guard budget > 0, text.utf8.count <= 256 else { return }
    budget -= 1
    texts[code] = text
  }

  static func number(_ code: some Sequence<UInt8>) -> Int { code.prefix(4).reduce(0) { $0 << 8 | Int($1) } }
}
