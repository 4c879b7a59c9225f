/// Which text each character code of a font stands for: a ToUnicode map (ISO 32000-1, 9.10.3), as far as it goes.
struct CharacterMap: Sendable {
  /// By code; nil where the map says nothing.
  private var texts: [String?] = []
  /// Assignments that the map may still make: overlapping ranges could otherwise ask for any number.
  private var budget = 1 << 18
  /// Bytes in a code.
  private let width: Int

  /// - Parameter width: bytes in a code, 1 or 2.
  /// - Returns: nil where the map is malformed or asks for too much.
  init?(_ bytes: [UInt8], width: Int) {
    self.width = width
    var reader = PDFValueReader(bytes)
    while true {
      switch reader.lexer.next() {
      case .end: return
      case .keyword("beginbfchar"): guard readCharacters(&reader) else { return nil }
      case .keyword("beginbfrange"): guard readRanges(&reader) else { return nil }
      case .keyword("usecmap"), .malformed: return nil
      default: continue
      }
    }
  }

  /// About how many bytes the map takes.
  var size: Int { texts.count * MemoryLayout<String?>.stride }

  subscript(_ code: Int) -> String? { code < texts.count ? texts[code] : nil }

  private mutating func readCharacters(_ reader: inout PDFValueReader) -> Bool {
    while true {
      switch reader.lexer.next() {
      case .keyword("endbfchar"): return true
      case .string(let code):
        guard let code = number(code), case .string(let text) = reader.lexer.next(),
          assign(PDFTextString.utf16(text[...]), to: code)
        else { return false }
      default: return false
      }
    }
  }

  private mutating func readRanges(_ reader: inout PDFValueReader) -> Bool {
    while true {
      switch reader.lexer.next() {
      case .keyword("endbfrange"): return true
      case .string(let low):
        guard let low = number(low), case .string(let last) = reader.lexer.next(), let high = number(last),
          low <= high, readRange(low...high, &reader)
        else { return false }
      default: return false
      }
    }
  }

  private mutating func readRange(_ codes: ClosedRange<Int>, _ reader: inout PDFValueReader) -> Bool {
    switch reader.value(reader.lexer.next(), depth: 1) {
    case .string(let first): return assign(first, to: codes)
    case .array(let texts):
      guard texts.count >= codes.count else { return false }
      for (code, text) in zip(codes, texts) {
        guard let text = text.string, assign(PDFTextString.utf16(text[...]), to: code) else { return false }
      }
      return true
    default: return false
    }
  }

  /// The first text, and then texts whose last unit is one higher each time.
  private mutating func assign(_ first: [UInt8], to codes: ClosedRange<Int>) -> Bool {
    guard first.count >= 2, first.count % 2 == 0 else { return false }
    let head = first.dropLast(2)
    let unit = Int(first[first.count - 2]) << 8 | Int(first[first.count - 1])
    guard unit + codes.count - 1 <= 0xFFFF else { return false }
    for (offset, code) in codes.enumerated() {
      let last = unit + offset
      // Nearly every code stands for one plain character.
      if head.isEmpty, let scalar = Unicode.Scalar(UInt32(last)), last > 0 {
        guard assign(String(scalar), to: code) else { return false }
        continue
      }
      let text = PDFTextString.utf16(head + [UInt8(last >> 8), UInt8(last & 0xFF)])
      guard assign(text, to: code) else { return false }
    }
    return true
  }

  private mutating func assign(_ text: String, to code: Int) -> Bool {
    guard budget > 0, text.utf8.count <= 512 else { return false }
    budget -= 1
    if code >= texts.count { texts.append(contentsOf: repeatElement(nil, count: code + 1 - texts.count)) }
    texts[code] = text.isEmpty ? nil : text
    return true
  }

  private func number(_ code: [UInt8]) -> Int? {
    guard code.count == width else { return nil }
    return code.reduce(0) { $0 << 8 | Int($1) }
  }
}
