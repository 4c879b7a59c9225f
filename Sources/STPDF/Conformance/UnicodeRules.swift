/// What a glyph may stand for.
enum UnicodeRules {
  /// Not U+0000, U+FEFF or U+FFFE (ISO 19005-2, 6.2.11.7.2; ISO 14289-1, 7.21.7), not a private character, which
  /// nobody can read (ISO 19005-2, 6.2.11.7.3), and not a control character, which nobody can see.
  @inline(__always)
  static func allows(_ scalar: UInt32) -> Bool {
    if scalar >= 0x20, scalar < 0xE000 { return !(0x7F...0x9F).contains(scalar) }
    return isRareAllowed(scalar)
  }

  /// As for each character; no text at all is not allowed either.
  static func allows(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { allows($0.value) }
  }

  private static func isRareAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0xE000...0xF8FF, 0xFEFF, 0xFFFE, 0xFFFF, 0xF0000...: false
    default: true
    }
  }
}
