/// What a character is to the guard.
enum CharacterClass: UInt8 {
  case letter, capital, digit
  /// Belongs to the character before it or is not seen at all: combining marks, soft hyphens, direction marks.
  case attached
  case blank, lineFeed
  case hyphen, plus, underscore, dot, slash, colon, comma
  case other

  static func of(ascii byte: UInt8) -> CharacterClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "\n"): .lineFeed
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C: .blank
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "_"): .underscore
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ","): .comma
    default: .other
    }
  }

  static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    // å ä ö and the other letters of Latin-1, which Swedish text is full of.
    case 0xC0...0xD6, 0xD8...0xDE: return .capital
    case 0xDF...0xF6, 0xF8...0xFF: return .letter
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .blank
    case 0x85, 0x2028, 0x2029: return .lineFeed
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: return .hyphen
    case 0xFF0B: return .plus
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: return .attached
    default: break
    }
    let properties = scalar.properties
    if properties.numericType == .decimal { return .digit }
    if properties.isUppercase { return .capital }
    if properties.isAlphabetic { return .letter }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return .attached
    default: return properties.isWhitespace ? .blank : .other
    }
  }
}
