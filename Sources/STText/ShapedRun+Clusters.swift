extension ShapedRun {
  /// Goes through the glyphs from left to right with the characters that they stand for.
  ///
  /// - Parameters:
  ///   - single: a glyph that stands for exactly one character: nearly all are of this kind.
  ///   - group: glyphs that share their characters, as a ligature (one glyph, several characters) or a letter whose
  ///     accent is painted apart (several glyphs); the text is empty where the run does not say what they stand for.
  @inlinable
  @inline(__always)
  public func forEachCluster(
    single: (PositionedGlyph, _ scalar: UInt32) -> Void,
    group: (ArraySlice<PositionedGlyph>, _ text: String) -> Void
  ) {
    glyphs.withUnsafeBufferPointer { all in
      var index = 0
      while index < all.count {
        let glyph = all[index]
        if let scalar = glyph.scalar {
          single(glyph, scalar)
          index += 1
        } else {
          let end = Self.endOfCluster(at: index, in: all)
          group(glyphs[index..<end], text(of: index..<end))
          index = end
        }
      }
    }
  }

  /// What the glyphs of one cluster stand for together.
  @usableFromInline
  func text(of cluster: Range<Int>) -> String {
    let bytes = text.utf8
    let range = glyphs.withUnsafeBufferPointer { Self.bytes(of: cluster, in: $0, count: bytes.count) }
    return String(decoding: bytes.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// The glyphs, each with its character.
  static func readable(_ glyphs: [PositionedGlyph], _ text: String) -> [PositionedGlyph] {
    var glyphs = glyphs
    var text = text
    text.withUTF8 { bytes in
      glyphs.withUnsafeMutableBufferPointer { all in
        var index = 0
        while index < all.count {
          let end = endOfCluster(at: index, in: UnsafeBufferPointer(all))
          let range = Self.bytes(of: index..<end, in: UnsafeBufferPointer(all), count: bytes.count)
          all[index].scalar = end == index + 1 ? onlyScalar(of: bytes, in: range) : nil
          index = end
        }
      }
    }
    return glyphs
  }

  @usableFromInline
  static func endOfCluster(at start: Int, in glyphs: UnsafeBufferPointer<PositionedGlyph>) -> Int {
    var end = start + 1
    while end < glyphs.count, glyphs[end].cluster == glyphs[start].cluster { end += 1 }
    return end
  }

  /// Where the characters of a cluster stand: up to those of its neighbour, which in a run from right to left is the one
  /// before. Empty where the run's clusters contradict its text, of so many bytes.
  private static func bytes(
    of cluster: Range<Int>, in glyphs: UnsafeBufferPointer<PositionedGlyph>, count: Int
  ) -> Range<Int> {
    let isRightToLeft = (glyphs.first?.cluster ?? 0) > (glyphs.last?.cluster ?? 0)
    let neighbour = isRightToLeft ? cluster.lowerBound - 1 : cluster.upperBound
    let start = glyphs[cluster.lowerBound].cluster
    let end = glyphs.indices.contains(neighbour) ? glyphs[neighbour].cluster : count
    return start >= 0 && start < end && end <= count ? start..<end : 0..<0
  }

  /// The one character that the bytes are; nil where they are none or several.
  private static func onlyScalar(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> UInt32? {
    var scalars = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.makeIterator()
    guard let first = scalars.next(), scalars.next() == nil else { return nil }
    return first.value
  }
}
