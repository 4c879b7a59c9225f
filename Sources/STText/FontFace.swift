internal import CHarfBuzz
internal import Synchronization

/// One font file in one weight: measured, shaped with, and cut to the glyphs that a document uses.
///
/// Made once and shared by all tasks: everything in it is immutable, or made once behind a lock.
package final class FontFace: Sendable {
  /// The name inside the file, such as `NotoSans-Regular`.
  package let postScriptName: String
  package let metrics: FontMetrics
  /// What shaping works on.
  let shaping: HarfBuzzFont
  /// What the caller calls the font, for messages.
  private let name: String
  /// Glyphs of U+0000...U+024F, 0 where there is none: nearly every letter that we meet is found here.
  private let latin: [GlyphID]
  private let cutting = Mutex(Cutting())

  private struct Cutting {
    var cuts = 0
    /// The face cut to the letters that nearly every document is written with: many times faster to cut from again, and
    /// with the same result. It costs as much as some cuts, so it is not made for the first ones.
    var lean: (font: HarfBuzzFont, glyphs: GlyphSet)?

    static let cutsBeforeLean = 3
    /// Latin letters, digits and signs; dashes and quotation marks; ligatures.
    static let common: [ClosedRange<UInt32>] = [0x20...0x24F, 0x2010...0x2044, 0xFB00...0xFB06]
  }

  /// Checks the whole file before anything is made of it. `name` is what messages call the font: its file name.
  package init(bytes: [UInt8], name: String) throws(FontError) {
    do throws(FontError.Reason) {
      try FontTables.check(bytes)
      let properties = try FontProperties.read(bytes)
      guard let shaping = HarfBuzzFont.make(bytes) else { throw .damaged(table: "maxp") }
      self.postScriptName = properties.postScriptName
      self.metrics = properties.metrics
      self.shaping = shaping
      self.name = name
      latin = (0..<0x250).map { Self.nominalGlyph(shaping, $0) }
    } catch {
      throw FontError(font: name, reason: error)
    }
  }

  /// The glyph of a character by itself; nil where the face has none.
  package func glyph(for scalar: Unicode.Scalar) -> GlyphID? {
    let value = Int(scalar.value)
    let glyph = value < latin.count ? latin[value] : Self.nominalGlyph(shaping, scalar.value)
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
    let failed = FontError(font: name, reason: .notSubsettable)
    guard let cut = FontSubsetter.subset(sourceOfCut(wanted).face, to: wanted) else { throw failed }
    defer { hb_face_destroy(cut) }
    guard let bytes = FontSubsetter.file(of: cut) else { throw failed }
    return FontSubset(bytes: bytes, glyphs: wanted)
  }

  private func sourceOfCut(_ wanted: GlyphSet) -> HarfBuzzFont {
    cutting.withLock { state in
      state.cuts += 1
      if state.cuts > Cutting.cutsBeforeLean, state.lean == nil { state.lean = leanFace() }
      guard let lean = state.lean, wanted.isSubset(of: lean.glyphs) else { return shaping }
      return lean.font
    }
  }

  private func leanFace() -> (font: HarfBuzzFont, glyphs: GlyphSet)? {
    var glyphs = GlyphSet([0])
    for character in Cutting.common.joined() { glyphs.insert(Self.nominalGlyph(shaping, character)) }
    return FontSubsetter.subset(shaping.face, to: glyphs)
      .flatMap { HarfBuzzFont.make(owning: $0) }
      .map { ($0, glyphs) }
  }

  /// 0 where there is none.
  private static func nominalGlyph(_ font: HarfBuzzFont, _ character: UInt32) -> GlyphID {
    var glyph: hb_codepoint_t = 0
    guard hb_font_get_nominal_glyph(font.font, character, &glyph) != 0 else { return 0 }
    return GlyphID(truncatingIfNeeded: glyph)
  }
}

extension FontFace: Hashable {
  package static func == (left: FontFace, right: FontFace) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
