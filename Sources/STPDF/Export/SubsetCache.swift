internal import STText
internal import Synchronization

/// Font programs that have been cut and compressed, kept for the files and records that need the same ones. Cutting and
/// compressing is by far the dearest part of a small file.
///
/// A program follows from its face and glyphs alone, so the output does not depend on what the cache holds. May be
/// shared between tasks.
package final class SubsetCache: Sendable {
  private struct Key: Hashable {
    let face: FontFace
    let glyphs: GlyphSet
  }

  /// Enough for the sets of many records; a program is about 10 kB.
  private static let capacity = 256

  /// The colour profile that every file embeds.
  let outputIntent: PreparedStream
  private let level: Int
  private let cut: @Sendable (FontFace, GlyphSet) -> [UInt8]?
  private let programs = Mutex<[Key: PreparedStream]>([:])

  /// `level` is the effort of zlib, 1...9.
  package convenience init(level: Int = 9) {
    self.init(level: level) { face, glyphs in try? face.subset(glyphs: glyphs).bytes }
  }

  /// `cut` makes the font program; nil where the face cannot be cut.
  init(level: Int, cut: @escaping @Sendable (FontFace, GlyphSet) -> [UInt8]?) {
    self.level = level
    self.cut = cut
    var deflater = Deflater(level: level)
    outputIntent = PreparedStream(SRGBProfile.bytes(), with: &deflater)
  }

  /// Nil where the face cannot be cut.
  func program(of face: FontFace, glyphs: GlyphSet) -> PreparedStream? {
    let key = Key(face: face, glyphs: glyphs)
    if let known = programs.withLock({ $0[key] }) { return known }
    guard let bytes = cut(face, glyphs) else { return nil }
    var deflater = Deflater(level: level)
    let program = PreparedStream(bytes, with: &deflater)
    programs.withLock { known in
      if known.count >= Self.capacity { known.removeAll() }
      known[key] = program
    }
    return program
  }
}
