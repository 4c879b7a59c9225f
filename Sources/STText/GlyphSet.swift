/// A set of glyphs of one face, read back in rising order. Equal sets have equal hashes however they were built, so a
/// font subset can be kept under the set that it was made for.
package struct GlyphSet: Sendable, Hashable {
  /// Bit n of word m is glyph 64 m + n. There are never trailing zero words, since glyphs are only added.
  private var words: [UInt64] = []

  package init() {}

  package init(_ glyphs: some Sequence<GlyphID>) {
    for glyph in glyphs { insert(glyph) }
  }

  package mutating func insert(_ glyph: GlyphID) {
    let word = Int(glyph >> 6)
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
    words[word] |= 1 << UInt64(glyph & 63)
  }

  package func contains(_ glyph: GlyphID) -> Bool {
    let word = Int(glyph >> 6)
    return word < words.count && words[word] & (1 << UInt64(glyph & 63)) != 0
  }

  package func isSubset(of other: GlyphSet) -> Bool {
    words.count <= other.words.count && zip(words, other.words).allSatisfy { $0 & ~$1 == 0 }
  }
}

extension GlyphSet: Sequence {
  package struct Iterator: IteratorProtocol {
    fileprivate let words: [UInt64]
    fileprivate var index = 0
    fileprivate var rest: UInt64 = 0

    package mutating func next() -> GlyphID? {
      while rest == 0 {
        guard index < words.count else { return nil }
        rest = words[index]
        index += 1
      }
      let bit = rest.trailingZeroBitCount
      rest &= rest - 1
      return GlyphID((index - 1) * 64 + bit)
    }
  }

  package func makeIterator() -> Iterator { Iterator(words: words) }
}
