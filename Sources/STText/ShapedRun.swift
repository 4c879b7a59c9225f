/// A glyph's number in its font file.
public typealias GlyphID = UInt16

/// One glyph as HarfBuzz placed it. All distances are font units. A page has thousands of them, so it is kept small and
/// public: the compiler opens nothing of another target to its optimiser that is less, whatever is said to be inlinable.
public struct PositionedGlyph: Sendable, Hashable {
  public let glyph: GlyphID
  @usableFromInline let storedAdvance: Int32
  @usableFromInline let storedOffsetX: Int32
  @usableFromInline let storedOffsetY: Int32
  @usableFromInline var storedCluster: Int32
  /// `UInt32.max`, which is no character, for none.
  @usableFromInline var storedScalar = UInt32.max

  /// How far the pen moves, kerning included.
  @inlinable public var advance: Int { Int(storedAdvance) }
  /// Displacement from the pen, for marks.
  @inlinable public var offsetX: Int { Int(storedOffsetX) }
  @inlinable public var offsetY: Int { Int(storedOffsetY) }
  /// Offset in UTF-8 bytes, within the run's text, of the first character that the glyph stands for.
  @inlinable public var cluster: Int { Int(storedCluster) }
  /// The one character that the glyph, in its run, stands for alone; nil where characters or glyphs share each other.
  @inlinable public internal(set) var scalar: UInt32? {
    get { storedScalar == .max ? nil : storedScalar }
    set { storedScalar = newValue ?? .max }
  }

  package init(glyph: GlyphID, advance: Int, offsetX: Int, offsetY: Int, cluster: Int) {
    self.glyph = glyph
    storedAdvance = Int32(clamping: advance)
    storedOffsetX = Int32(clamping: offsetX)
    storedOffsetY = Int32(clamping: offsetY)
    storedCluster = Int32(clamping: cluster)
  }
}

/// Text in one face, shaped: the glyphs in visual order from left to right, and the characters they stand for. A class,
/// since a run is made once and handed on many times, with one reference to count instead of three.
public final class ShapedRun: Sendable {
  package let face: FontFace
  package let text: String
  @usableFromInline package let glyphs: [PositionedGlyph]
  /// Sum of the advances, in font units.
  package let advance: Int

  package convenience init(face: FontFace, text: String, glyphs: [PositionedGlyph]) {
    self.init(face: face, text: text, readable: Self.readable(glyphs, text))
  }

  /// - Parameter glyphs: know their characters already.
  init(face: FontFace, text: String, readable glyphs: [PositionedGlyph]) {
    self.face = face
    self.text = text
    self.glyphs = glyphs
    advance = glyphs.reduce(0) { $0 + $1.advance }
  }
}
