/// A face cut down to some glyphs: what a PDF embeds (ISO 32000-1, 9.9).
package struct FontSubset: Sendable {
  /// A TrueType file. Glyphs keep the numbers that they have in the whole face, so a run's glyph ids stay true.
  package let bytes: [UInt8]
  /// The glyphs asked for, and `.notdef`. Parts of composed glyphs come along in `bytes` without being listed.
  package let glyphs: GlyphSet

  package init(bytes: [UInt8], glyphs: GlyphSet) {
    self.bytes = bytes
    self.glyphs = glyphs
  }
}
