/// The table directory of a TrueType file (OpenType 1.9, «Font file»), checked against the bytes.
///
/// FreeType and HarfBuzz survive broken tables by ignoring them, which would show as lost letters. We rather refuse:
/// every table must lie inside the file and agree with its own checksum.
struct FontTables {
  /// What a PDF needs of a TrueType font, and what we measure with.
  static let required = ["OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"]

  private static let trueTypeVersion: UInt32 = 0x0001_0000

  static func check(_ bytes: [UInt8]) throws(FontError.Reason) {
    let file = bytes.span
    guard file.count >= 12, bigEndian32(file, at: 0) == trueTypeVersion else { throw .notTrueType }
    let count = Int(bigEndian32(file, at: 4) >> 16)
    guard file.count >= 12 + 16 * count else { throw .damaged(table: "(tabellförteckningen)") }
    var found: Set<String> = []
    for entry in stride(from: 12, to: 12 + 16 * count, by: 16) {
      let tag = String(decoding: bytes[entry..<entry + 4], as: UTF8.self)
      let offset = Int(bigEndian32(file, at: entry + 8))
      let length = Int(bigEndian32(file, at: entry + 12))
      guard offset + length <= file.count, found.insert(tag).inserted,
        checksum(file, tag: tag, offset: offset, length: length) == bigEndian32(file, at: entry + 4)
      else { throw .damaged(table: printable(tag)) }
    }
    if let missing = required.first(where: { !found.contains($0) }) { throw .damaged(table: missing) }
  }

  /// The sum of the table's 32-bit words, the last one padded with zeros; `checkSumAdjustment` of head counts as zero.
  private static func checksum(_ file: Span<UInt8>, tag: String, offset: Int, length: Int) -> UInt32 {
    var sum: UInt32 = 0
    let whole = length & ~3
    for word in stride(from: offset, to: offset + whole, by: 4) { sum &+= bigEndian32(file, at: word) }
    var shift: UInt32 = 24
    for index in offset + whole..<offset + length {
      sum &+= UInt32(file[index]) << shift
      shift -= 8
    }
    if tag == "head", length >= 12 { sum &-= bigEndian32(file, at: offset + 8) }
    return sum
  }

  private static func bigEndian32(_ file: Span<UInt8>, at offset: Int) -> UInt32 {
    UInt32(bigEndian: file.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// A tag from a broken file may hold anything; a message may not.
  private static func printable(_ tag: String) -> String {
    String(decoding: tag.utf8.map { (0x20...0x7E).contains($0) ? $0 : 0x3F }, as: UTF8.self)
  }
}
