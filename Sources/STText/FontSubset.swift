/// A face cut down to some glyphs: what a PDF embeds (ISO 32000-1, 9.9).
package struct FontSubset: Sendable {
  /// A TrueType file whose glyphs are numbered anew from 0, so that its tables have no room for those that are gone.
  package let bytes: [UInt8]
  /// By number in `bytes`: the glyph's number in the whole face. `.notdef` comes first; parts of composed glyphs come
  /// along.
  package let glyphs: [GlyphID]

  package init(bytes: [UInt8], glyphs: [GlyphID]) {
    self.bytes = bytes
    self.glyphs = glyphs
  }
}
