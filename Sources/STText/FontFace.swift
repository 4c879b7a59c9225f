internal import CHarfBuzz

/// One font file in one weight: measured, shaped with, and cut to the glyphs that a document uses.
///
/// Everything in it is immutable, or made once behind a lock.
package final class FontFace: Sendable {
  /// The name inside the file, such as `NotoSans-Regular`.
  package let postScriptName: String
  package let metrics: FontMetrics
  /// What shaping works on.
  let shaping: HarfBuzzFont
  /// Glyphs of U+0000...U+024F, 0 where there is none: nearly every letter that we meet is found here.
  private let latin: [GlyphID]
  /// One for all copies.
  private let cutter: FontCutter
  /// The same for all copies, and what makes them equal; can be compared without counting references.
  package let identity: ObjectIdentifier

  /// Checks the whole file before anything is made of it. `name` is what messages call the font: its file name.
  package init(bytes: [UInt8], name: String) throws(FontError) {
    do throws(FontError.Reason) {
      try FontTables.check(bytes)
      let properties = try FontProperties.read(bytes)
      guard let shaping = HarfBuzzFont.make(bytes) else { throw .damaged(table: "maxp") }
      self.postScriptName = properties.postScriptName
      self.metrics = properties.metrics
      self.shaping = shaping
      cutter = FontCutter(shaping, name: name)
      identity = ObjectIdentifier(cutter)
      latin = (0..<0x250).map { shaping.nominalGlyph($0) }
    } catch {
      throw FontError(font: name, reason: error)
    }
  }

  /// The glyph of a character by itself; nil where the face has none.
  package func glyph(for scalar: Unicode.Scalar) -> GlyphID? {
    let value = Int(scalar.value)
    let glyph = value < latin.count ? latin[value] : shaping.nominalGlyph(scalar.value)
    return glyph == 0 ? nil : glyph
  }

  /// Font units; that of `.notdef` for a glyph that the face does not have.
  package func advance(of glyph: GlyphID) -> Int {
    Int(hb_font_get_glyph_h_advance(shaping.font, hb_codepoint_t(glyph)))
  }

  /// Cuts the face to the glyphs given and `.notdef`. The same glyphs give the same bytes.
  package func subset(glyphs: some Sequence<GlyphID>) throws(FontError) -> FontSubset {
    var wanted = GlyphSet(glyphs)
    wanted.insert(0)
    return try cutter.subset(wanted)
  }

  // MARK: Copies

  /// The same face under a count of references of its own. Each run of glyphs counts one, and tasks that count the same
  /// one wait for each other.
  func copy() -> FontFace { FontFace(copying: self) }

  private init(copying face: FontFace) {
    postScriptName = face.postScriptName
    metrics = face.metrics
    shaping = face.shaping
    latin = face.latin
    cutter = face.cutter
    identity = face.identity
  }
}

extension FontFace: Hashable {
  package static func == (left: FontFace, right: FontFace) -> Bool { left.identity == right.identity }
  package func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}
