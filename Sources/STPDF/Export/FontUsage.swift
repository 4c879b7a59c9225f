internal import STLayout
internal import STText

/// Which faces documents use, and which glyphs of each for which texts.
struct FontUsage {
  struct Entry {
    let face: FontFace
    var codes = CharacterCodes()
  }

  /// In order of first use.
  private(set) var entries: [Entry] = []
  /// Whether anything is painted without a glyph or without a readable text; conformance then looks for the place.
  private(set) var isFlawed = false

  mutating func insert(_ document: PageDocument) {
    for page in document.pages {
      for content in page.contents {
        for case .text(let item) in content.items {
          for run in item.runs where !run.glyphs.isEmpty { insert(run) }
        }
      }
    }
  }

  private mutating func insert(_ run: ShapedRun) {
    let position = position(of: run.face)
    run.forEachCluster { glyph, scalar in
      entries[position].codes.insert(glyph.glyph, scalar)
      if glyph.glyph == 0 || !UnicodeRules.allows(scalar) { isFlawed = true }
    } group: { glyphs, text in
      for (glyph, own) in zip(glyphs, GlyphGroup(glyphs, text, in: run.face).texts) {
        entries[position].codes.insert(glyph.glyph, text: own)
        if glyph.glyph == 0 { isFlawed = true }
      }
      if !UnicodeRules.allows(text) { isFlawed = true }
    }
  }

  private mutating func position(of face: FontFace) -> Int {
    if let known = entries.firstIndex(where: { $0.face === face }) { return known }
    entries.append(Entry(face: face))
    return entries.count - 1
  }
}
