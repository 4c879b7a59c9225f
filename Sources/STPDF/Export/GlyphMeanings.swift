internal import STText

/// Which glyphs of a face documents use, and for which texts.
struct GlyphMeanings: Sendable {
  struct Meaning: Sendable, Hashable, Comparable {
    let glyph: GlyphID
    let text: String

    static func < (left: Meaning, right: Meaning) -> Bool {
      left.glyph != right.glyph
        ? left.glyph < right.glyph : left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
  }

  /// By glyph: the character that it stood for first; `none` where the glyph has not been used for a single character.
  private(set) var scalars: [UInt32] = []
  /// All other pairs: ligatures, and second meanings.
  private(set) var others: Set<Meaning> = []
  /// Every glyph of either.
  private(set) var glyphs = GlyphSet()

  static let none = UInt32.max

  /// False where anything is painted without a glyph or without a readable text.
  mutating func insert(_ run: ShapedRun) -> Bool {
    var isFlawless = true
    run.forEachCluster { glyph, scalar in
      insert(glyph.glyph, scalar)
      if glyph.glyph == 0 || !UnicodeRules.allows(scalar) { isFlawless = false }
    } group: { glyphs, text in
      for (glyph, own) in zip(glyphs, GlyphGroup(glyphs, text, in: run.face).texts) {
        insert(glyph.glyph, text: own)
        if glyph.glyph == 0 { isFlawless = false }
      }
      if !UnicodeRules.allows(text) { isFlawless = false }
    }
    return isFlawless
  }

  @inline(__always)
  mutating func insert(_ glyph: GlyphID, _ scalar: UInt32) {
    let index = Int(glyph)
    if index < scalars.count, scalars[index] == scalar { return }
    insertNew(index, scalar)
  }

  mutating func insert(_ glyph: GlyphID, text: String) {
    others.insert(Meaning(glyph: glyph, text: text))
    glyphs.insert(glyph)
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
    let glyph = GlyphID(truncatingIfNeeded: index)
    guard scalars[index] == Self.none else { return insert(glyph, text: Self.text(scalar)) }
    scalars[index] = scalar
    glyphs.insert(glyph)
  }

  /// In order of glyph and text, whatever the order in which they were gathered.
  var sorted: [Meaning] {
    var all = others
    for (glyph, scalar) in scalars.enumerated() where scalar != Self.none {
      all.insert(Meaning(glyph: GlyphID(truncatingIfNeeded: glyph), text: Self.text(scalar)))
    }
    return all.sorted()
  }

  static func text(_ scalar: UInt32) -> String {
    Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""
  }
}

/// Equal as far as they were gathered in the same way: enough to find a font again.
extension GlyphMeanings: Hashable {
  /// By the glyphs alone: the table of characters is mostly empty, and long.
  func hash(into hasher: inout Hasher) { hasher.combine(glyphs) }
}
