/// The characters that PDF syntax gives a meaning (ISO 32000-1, 7.2.2).
enum Ascii {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let numberSign: UInt8 = 0x23
  static let leftParenthesis: UInt8 = 0x28
  static let rightParenthesis: UInt8 = 0x29
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let solidus: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let less: UInt8 = 0x3C
  static let greater: UInt8 = 0x3E
  static let leftBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let rightBracket: UInt8 = 0x5D

  /// Whether a literal string cannot hold the byte as it is (7.3.4.2).
  @inline(__always)
  static func needsEscape(_ byte: UInt8) -> Bool {
    byte == leftParenthesis || byte == rightParenthesis || byte == backslash || byte == carriageReturn
  }

  static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x25, leftParenthesis, rightParenthesis, solidus, less, greater, leftBracket, rightBracket, 0x7B,
      0x7D:
      true
    default:
      false
    }
  }

  /// - Parameter value: below ten.
  @inline(__always)
  static func digit(_ value: UInt) -> UInt8 { zero + UInt8(truncatingIfNeeded: value) }

  static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? zero + value : 0x37 + value }
}
