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
  let glyphMap: PreparedStream

  /// The codes have been handed out; `program` is the face cut to their glyphs.
  init(_ face: FontFace, _ codes: CharacterCodes, program: [UInt8]?, with deflater: Deflater) {
    self.face = face
    self.codes = codes
    unitsPerEm = max(face.metrics.unitsPerEm, 1)
    advances = [0] + codes.meanings.map { face.advance(of: $0.glyph) }
    name = Self.tag(of: codes.meanings) + "+" + face.postScriptName
    self.program = program.map { PreparedStream($0, with: deflater) }
    toUnicode = PreparedStream(UnicodeMap.bytes(for: codes.meanings), isText: true, with: deflater)
    glyphMap = PreparedStream(Self.glyphMap(of: codes.meanings), with: deflater)
  }

  /// Six letters that follow from the glyphs and their texts (ISO 32000-1, 9.6.4), so that different subsets of a face
  /// have different names and equal ones the same.
  private static func tag(of meanings: [CharacterCodes.Meaning]) -> String {
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
  private static func glyphMap(of meanings: [CharacterCodes.Meaning]) -> [UInt8] {
    var map: [UInt8] = [0, 0]
    for meaning in meanings {
      map.append(UInt8(meaning.glyph >> 8))
      map.append(UInt8(meaning.glyph & 0xFF))
    }
    return map
  }
}
