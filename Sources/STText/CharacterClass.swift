/// What the shaper and the line breaker do with a character that is not simply painted.
enum CharacterClass {
  case painted
  /// A place where a line may end; painted as a plain space inside a line.
  case space
  /// Ends a paragraph; painted as a plain space where a text stands on one line.
  case newline
  /// Not painted, only says where a line may end (U+00AD, U+200B) or may not (U+2060, U+FEFF).
  case boundary
  /// Has no picture of its own, but the shaper wants it: joiners and variation selectors.
  case invisible
  /// Not painted, and reported.
  case control

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x21...0x7E, 0xA0...0xAC, 0xAE...0x2FF: self = .painted
    case 0x20, 0x09, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: self = .space
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .newline
    case 0xAD, 0x200B, 0x2060, 0xFEFF: self = .boundary
    case 0x00...0x1F, 0x7F...0x9F: self = .control
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB, 0xE0001...0xE007F:
      self = .control
    default: self = scalar.properties.isDefaultIgnorableCodePoint ? .invisible : .painted
    }
  }
}
