/// The bytes that PDF's syntax is made of (ISO 32000-1, 7.2.2).
package enum PDFByte {
  package static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  package static let number: UInt8 = 0x23
  package static let percent: UInt8 = 0x25
  static let leftParenthesis: UInt8 = 0x28
  static let rightParenthesis: UInt8 = 0x29
  static let plus: UInt8 = 0x2B
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  package static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  package static let less: UInt8 = 0x3C
  package static let greater: UInt8 = 0x3E
  static let leftBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let rightBracket: UInt8 = 0x5D
  static let leftBrace: UInt8 = 0x7B
  static let rightBrace: UInt8 = 0x7D

  package static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || byte == lineFeed || byte == carriageReturn || byte == 0x09 || byte == 0x0C || byte == 0
  }

  /// Neither white space nor a delimiter.
  package static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 0x09, lineFeed, 0x0C, carriageReturn, space, percent, leftParenthesis, rightParenthesis, slash,
      less,
      greater, leftBracket, rightBracket, leftBrace, rightBrace:
      false
    default: true
    }
  }

  package static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// Where a text first stands in some bytes.
  static func find(_ text: StaticString, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    text.withUTF8Buffer { text in
      guard let first = text.first, bytes.count >= text.count else { return nil }
      for start in bytes.startIndex...bytes.endIndex - text.count where bytes[start] == first {
        if bytes[start..<start + text.count].elementsEqual(text) { return start..<start + text.count }
      }
      return nil
    }
  }
}
