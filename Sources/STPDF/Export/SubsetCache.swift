internal import STText
internal import Synchronization
internal import STDeflate

/// Fonts that have been cut and compressed, kept for the files and records that need the same ones. Cutting and
/// compressing is by far the dearest part of a small file.
///
/// An embedded font follows from its face and the meanings of its glyphs alone, so the output does not depend on what
/// the cache holds. May be shared between tasks.
package final class SubsetCache: Sendable {
  private struct Key: Hashable {
    let face: FontFace
    let meanings: GlyphMeanings
  }

  /// Enough for the sets of many records; a font is about 20 kB.
  private static let capacity = 256

  /// The colour profile that every file embeds.
  let outputIntent: PreparedStream
  /// Whatever else files have in common.
  let blocks = BlockCache()
  private let cut: @Sendable (FontFace, GlyphSet) -> FontSubset?
  private let fonts = Mutex<[Key: EmbeddedFont]>([:])

  package convenience init() {
    self.init { face, glyphs in try? face.subset(glyphs: glyphs) }
  }

  /// `cut` makes the font program; nil where the face cannot be cut.
  init(cut: @escaping @Sendable (FontFace, GlyphSet) -> FontSubset?) {
    self.cut = cut
    outputIntent = PreparedStream(SRGBProfile.bytes(), with: Deflater())
  }

  /// The font for what a document uses of a face. It has no program where the face cannot be cut, or has more meanings
  /// than there are codes.
  func font(_ usage: FontUsage.Entry, with deflater: Deflater) -> EmbeddedFont {
    let key = Key(face: usage.face, meanings: usage.meanings)
    if let known = fonts.withLock({ $0[key] }) { return known }
    let font = EmbeddedFont(
      usage.face, usage.meanings, cut: cut(usage.face, usage.meanings), with: deflater)
    fonts.withLock { known in
      if known.count >= Self.capacity { known.removeAll() }
      known[key] = font
    }
    return font
  }

  /// Nil where there would be more codes than two bytes can tell apart.
  private func cut(_ face: FontFace, _ meanings: GlyphMeanings) -> FontSubset? {
    guard let cut = cut(face, meanings.glyphs), cut.glyphs.count + meanings.others.count < Int(UInt16.max)
    else {
      return nil
    }
    return cut
  }
}
