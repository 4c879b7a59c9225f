/// A glyph's number in its font file.
package typealias GlyphID = UInt16

/// One glyph as HarfBuzz placed it. All distances are font units.
package struct PositionedGlyph: Sendable, Hashable {
  package let glyph: GlyphID
  /// How far the pen moves, kerning included.
  package let advance: Int
  /// Displacement from the pen, for marks.
  package let offsetX: Int
  package let offsetY: Int
  /// Offset in UTF-8 bytes, within the run's text, of the first character that the glyph stands for.
  package let cluster: Int

  package init(glyph: GlyphID, advance: Int, offsetX: Int, offsetY: Int, cluster: Int) {
    self.glyph = glyph
    self.advance = advance
    self.offsetX = offsetX
    self.offsetY = offsetY
    self.cluster = cluster
  }
}

/// Text in one face, shaped: the glyphs in visual order from left to right, and the characters they stand for.
package struct ShapedRun: Sendable {
  package let face: FontFace
  package let text: String
  package let glyphs: [PositionedGlyph]
  /// Sum of the advances, in font units.
  package let advance: Int

  package init(face: FontFace, text: String, glyphs: [PositionedGlyph]) {
    self.face = face
    self.text = text
    self.glyphs = glyphs
    advance = glyphs.reduce(0) { $0 + $1.advance }
  }
}
