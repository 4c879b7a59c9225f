internal import STText

/// How glyphs that share their characters are written.
enum GlyphGroup {
  /// Each glyph stands for a text of its own.
  case apart([String])
  /// The glyphs' own texts do not add up to the text that they paint together, which a reader is told in so many words
  /// (`ActualText`, ISO 32000-1, 14.9.4).
  case together([String], actualText: String)

  init(_ glyphs: ArraySlice<PositionedGlyph>, _ text: String, in face: FontFace) {
    if glyphs.count == 1 {
      self = .apart([text])
      return
    }
    let scalars = Array(text.unicodeScalars)
    if scalars.count == glyphs.count {
      self = .apart(scalars.map { String(Character($0)) })
    } else {
      let candidates = scalars + Self.combiningMarks
      let own = glyphs.map { glyph in
        candidates.first { face.glyph(for: $0) == glyph.glyph } ?? Self.unknown
      }
      self = .together(own.map { String(Character($0)) }, actualText: text)
    }
  }

  /// Combining Diacritical Marks, which accents that are painted apart come from.
  private static let combiningMarks = (UInt32(0x300)...0x36F).compactMap(Unicode.Scalar.init)
  private static let unknown: Unicode.Scalar = "\u{FFFD}"

  var texts: [String] {
    switch self {
    case .apart(let texts), .together(let texts, _): texts
    }
  }
}
