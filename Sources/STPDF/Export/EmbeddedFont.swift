internal import STDigest
internal import STText
internal import STDeflate

/// One face as files embed it: cut, compressed and with its tables, made once for all files that share it, and a class
/// for that reason: nothing is copied or counted while glyphs are written.
final class EmbeddedFont: Sendable {
  let face: FontFace
  let codes: CharacterCodes
  let unitsPerEm: Int
  /// By character code, in font units; what `W` says, so that the pages can tell kerning from width.
  let advances: [Int]
  /// With the tag of a subset in front.
  let name: String
  /// Nil where the face cannot be cut, or has more meanings than there are codes.
  let program: PreparedStream?
  let toUnicode: PreparedStream
  /// From codes to glyphs; nil where they are the same.
  let glyphMap: PreparedStream?

  /// `cut` is the face cut to the glyphs gathered, and nil where that cannot be done.
  init(_ face: FontFace, _ gathered: GlyphMeanings, cut: FontSubset?, with deflater: Deflater) {
    self.face = face
    let sorted = gathered.sorted
    let glyphs = cut?.glyphs ?? []
    codes = CharacterCodes(gathered, sorted: sorted, numbers: glyphs)
    unitsPerEm = max(face.metrics.unitsPerEm, 1)
    advances = (glyphs + codes.secondMeanings).map { face.advance(of: $0) }
    name = Self.tag(of: sorted) + "+" + face.postScriptName
    program = cut.map { PreparedStream($0.bytes, with: deflater) }
    toUnicode = PreparedStream(UnicodeMap.bytes(for: codes), isText: true, with: deflater)
    glyphMap =
      codes.secondMeanings.isEmpty
      ? nil : PreparedStream(Self.glyphMap(of: glyphs, codes.secondMeanings), with: deflater)
  }

  /// Six letters that follow from the glyphs and their texts (ISO 32000-1, 9.6.4), so that different subsets of a face
  /// have different names and equal ones the same.
  private static func tag(of meanings: [GlyphMeanings.Meaning]) -> String {
    var content: [UInt8] = []
    for meaning in meanings {
      content.append(UInt8(meaning.glyph >> 8))
      content.append(UInt8(meaning.glyph & 0xFF))
      content.append(contentsOf: meaning.text.utf8)
      content.append(0)
    }
    let letters = SHA256Digest(of: content).bytes.prefix(6).map { Unicode.Scalar(0x41 + $0 % 26) }
    return String(String.UnicodeScalarView(letters))
  }

  /// Two bytes a code (ISO 32000-1, table 117).
  private static func glyphMap(of glyphs: [GlyphID], _ secondMeanings: [GlyphID]) -> [UInt8] {
    let numbers = Array(glyphs.indices) + secondMeanings.map { glyphs.firstIndex(of: $0) ?? 0 }
    return numbers.flatMap { [UInt8($0 >> 8 & 0xFF), UInt8($0 & 0xFF)] }
  }
}
