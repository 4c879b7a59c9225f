internal import STText

/// The character codes of one embedded font: one for each pair of a glyph and the text that it stands for.
///
/// A glyph with two meanings (a space and a no-break space, say) gets two codes, so that the Unicode map of the font is
/// right everywhere and no text needs a replacement (ISO 19005-2, 6.2.11.7). Codes are handed out in order of glyph and
/// text once all uses are known, so they do not depend on the order in which pages are read.
struct CharacterCodes: Sendable {
  struct Meaning: Sendable, Hashable, Comparable {
    let glyph: GlyphID
    let text: String

    static func < (left: Meaning, right: Meaning) -> Bool {
      left.glyph != right.glyph
        ? left.glyph < right.glyph : left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
  }

  /// By glyph: the character that it stood for first; `none` where the glyph has not been used for a single character.
  private var scalars: [UInt32] = []
  /// By glyph: the code of that pair.
  private var codes: [UInt16] = []
  /// All other pairs: ligatures, and second meanings.
  private var others: [Meaning: UInt16] = [:]
  private(set) var meanings: [Meaning] = []

  private static let none = UInt32.max

  // MARK: Gathering

  @inline(__always)
  mutating func insert(_ glyph: GlyphID, _ scalar: UInt32) {
    let index = Int(glyph)
    if index < scalars.count, scalars[index] == scalar { return }
    insertNew(index, scalar)
  }

  mutating func insert(_ glyph: GlyphID, text: String) {
    others[Meaning(glyph: glyph, text: text)] = 0
  }

  /// Whether a glyph was first gathered for this character.
  func contains(_ glyph: GlyphID, _ scalar: UInt32) -> Bool {
    let index = Int(glyph)
    return index < scalars.count && scalars[index] == scalar
  }

  private mutating func insertNew(_ index: Int, _ scalar: UInt32) {
    if index >= scalars.count {
      scalars.append(contentsOf: repeatElement(Self.none, count: index + 1 - scalars.count))
    }
    if scalars[index] == Self.none {
      scalars[index] = scalar
    } else {
      insert(GlyphID(truncatingIfNeeded: index), text: Self.text(scalar))
    }
  }

  /// Hands out the codes, from 1; 0 is `.notdef`. False where there are more pairs than codes.
  mutating func assign() -> Bool {
    var all = Array(others.keys)
    for (glyph, scalar) in scalars.enumerated() where scalar != Self.none {
      all.append(Meaning(glyph: GlyphID(truncatingIfNeeded: glyph), text: Self.text(scalar)))
    }
    meanings = Array(Set(all)).sorted()
    guard meanings.count < Int(UInt16.max) else { return false }
    codes = [UInt16](repeating: 0, count: scalars.count)
    for (index, meaning) in meanings.enumerated() {
      let code = UInt16(truncatingIfNeeded: index + 1)
      if others[meaning] != nil { others[meaning] = code }
      let glyph = Int(meaning.glyph)
      if glyph < scalars.count, scalars[glyph] != Self.none, Self.text(scalars[glyph]) == meaning.text {
        codes[glyph] = code
      }
    }
    return true
  }

  // MARK: Looking up

  @inline(__always)
  func code(_ glyph: GlyphID, _ scalar: UInt32) -> UInt16 {
    let index = Int(glyph)
    if index < scalars.count, scalars[index] == scalar { return codes[index] }
    return code(glyph, text: Self.text(scalar))
  }

  /// 0 for a pair that was not gathered.
  func code(_ glyph: GlyphID, text: String) -> UInt16 { others[Meaning(glyph: glyph, text: text)] ?? 0 }

  private static func text(_ scalar: UInt32) -> String {
    Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""
  }
}
