internal import STText

/// The character codes of one embedded font: one for each pair of a glyph and the text that it stands for.
///
/// A code is the number of its glyph in the embedded program. A second meaning of a glyph (a no-break space painted as a
/// space, say) has a code of its own past these, so that the Unicode map of the font is right everywhere and no text
/// needs a replacement (ISO 19005-2, 6.2.11.7). Codes do not depend on the order in which pages are read.
struct CharacterCodes: Sendable {
  typealias Meaning = GlyphMeanings.Meaning

  /// By glyph of the whole face: the character that `codes` has a code for.
  private let scalars: [UInt32]
  private var codes: [UInt16]
  /// All other pairs.
  private var others: [Meaning: UInt16] = [:]
  /// By code, rising.
  private(set) var meanings: [(code: UInt16, meaning: Meaning)] = []
  /// The glyphs of the codes that are no numbers of glyphs; such codes follow on the last glyph.
  private(set) var secondMeanings: [GlyphID] = []

  /// - Parameters:
  ///   - sorted: all meanings, as they were gathered.
  ///   - numbers: by number in the embedded program, the glyph of the whole face.
  init(_ gathered: GlyphMeanings, sorted: [Meaning], numbers: [GlyphID]) {
    scalars = gathered.scalars
    codes = [UInt16](repeating: 0, count: scalars.count)
    var free: [GlyphID: UInt16] = [:]
    for (number, glyph) in numbers.enumerated() { free[glyph] = UInt16(clamping: number) }
    for meaning in sorted {
      if let number = free.removeValue(forKey: meaning.glyph) {
        insert(meaning, number)
      } else {
        insert(meaning, UInt16(clamping: numbers.count + secondMeanings.count))
        secondMeanings.append(meaning.glyph)
      }
    }
    meanings.sort { $0.code < $1.code }
  }

  private mutating func insert(_ meaning: Meaning, _ code: UInt16) {
    meanings.append((code, meaning))
    let glyph = Int(meaning.glyph)
    if glyph < scalars.count, scalars[glyph] != GlyphMeanings.none,
      GlyphMeanings.text(scalars[glyph]) == meaning.text
    {
      codes[glyph] = code
    } else {
      others[meaning] = code
    }
  }

  // MARK: Looking up

  @inline(__always)
  func code(_ glyph: GlyphID, _ scalar: UInt32) -> UInt16 {
    let index = Int(glyph)
    if index < scalars.count, scalars[index] == scalar { return codes[index] }
    return code(glyph, text: GlyphMeanings.text(scalar))
  }

  /// 0 for a pair that was not gathered.
  func code(_ glyph: GlyphID, text: String) -> UInt16 {
    if let code = others[Meaning(glyph: glyph, text: text)] { return code }
    let index = Int(glyph)
    return index < scalars.count && GlyphMeanings.text(scalars[index]) == text ? codes[index] : 0
  }
}
