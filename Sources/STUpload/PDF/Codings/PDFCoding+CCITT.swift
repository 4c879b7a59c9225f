/// Fax codes (ITU-T T.4 and T.6; ISO 32000-1, 7.4.6): two ends of line in a row end the picture, and occur nowhere else.
extension PDFCoding {
  /// Without what comes after the end.
  static func ccitt(_ bytes: [UInt8], _ parameters: PDFDictionary?) -> PDFCoding {
    var coding = PDFCoding(bytes)
    let kind = parameters?["K"].integer ?? 0
    // With both kinds of lines in turn, a bit stands between the ends; without an end block, rows are counted.
    guard kind <= 0, parameters?["EndOfBlock"] != .boolean(false),
      let end = end(of: bytes, isPlain: kind == 0)
    else { return coding }
    let rest = bytes[end...]
    guard rest.contains(where: { $0 != 0 && $0 != 0x0A && $0 != 0x0D }) else { return coding }
    coding.note("byte efter bildens slut", rest)
    coding.clean = Array(bytes[..<end])
    return coding
  }

  private static func end(of bytes: [UInt8], isPlain: Bool) -> Int? {
    var window: UInt32 = 0xFF_FFFF
    var bits = 0
    for (index, byte) in bytes.enumerated() {
      for shift in stride(from: 7, through: 0, by: -1) {
        window = (window << 1 | UInt32(byte >> UInt8(shift) & 1)) & 0xFF_FFFF
        bits += 1
        // Of the six ends that end plain lines, four come after these two.
        if window == 0x00_1001 { return min(bytes.count, isPlain ? (bits + 48 + 7) / 8 : index + 1) }
      }
    }
    return nil
  }
}
