internal import STText

extension ShapedRun {
  /// Goes through the glyphs from left to right with the characters that they stand for.
  ///
  /// - Parameters:
  ///   - single: a glyph that stands for exactly one character: nearly all are of this kind.
  ///   - group: glyphs that share their characters, as a ligature (one glyph, several characters) or a letter whose
  ///     accent is painted apart (several glyphs); the text is empty where the run does not say what they stand for.
  @inline(__always)
  func forEachCluster(
    single: (PositionedGlyph, _ scalar: UInt32) -> Void,
    group: (ArraySlice<PositionedGlyph>, _ text: String) -> Void
  ) {
    var copy = text
    copy.withUTF8 { bytes in
      glyphs.withUnsafeBufferPointer { all in
        let isRightToLeft = (all.first?.cluster ?? 0) > (all.last?.cluster ?? 0)
        var index = 0
        var textEnd = bytes.count
        while index < all.count {
          let glyph = all[index]
          var next = index + 1
          while next < all.count, all[next].cluster == glyph.cluster { next += 1 }
          if !isRightToLeft { textEnd = next < all.count ? all[next].cluster : bytes.count }
          let range = Self.clamp(glyph.cluster, textEnd, to: bytes.count)
          if next == index + 1, let scalar = Self.onlyScalar(of: bytes, in: range) {
            single(glyph, scalar)
          } else {
            group(glyphs[index..<next], String(decoding: bytes[range], as: UTF8.self))
          }
          if isRightToLeft { textEnd = glyph.cluster }
          index = next
        }
      }
    }
  }

  private static func clamp(_ start: Int, _ end: Int, to count: Int) -> Range<Int> {
    start >= 0 && start < end && end <= count ? start..<end : 0..<0
  }

  /// The one character that the bytes are; nil where they are none or several.
  @inline(__always)
  private static func onlyScalar(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> UInt32? {
    guard range.count <= 4, let first = range.first else { return nil }
    let lead = UInt32(bytes[first])
    if lead < 0x80 { return range.count == 1 ? lead : nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard range.count == length else { return nil }
    return range.dropFirst().reduce(lead & (0x7F >> UInt32(length))) { $0 << 6 | UInt32(bytes[$1] & 0x3F) }
  }
}
