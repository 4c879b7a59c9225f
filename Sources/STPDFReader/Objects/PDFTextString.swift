/// Text strings (ISO 32000-1, 7.9.2.2).
package enum PDFTextString {
  /// The text. The lower byte first is not in the standard, but other programs write it.
  package static func decode(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(swapped(bytes.dropFirst(2))[...]) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    if bytes.allSatisfy({ 0x20..<0x7F ~= $0 }) { return String(decoding: bytes, as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.map(scalar)))
  }

  /// The higher byte first; half a pair, or a byte too many, becomes U+FFFD.
  package static func utf16(_ bytes: ArraySlice<UInt8>) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var high: UInt8?
    for byte in bytes {
      if let first = high {
        units.append(UInt16(first) << 8 | UInt16(byte))
        high = nil
      } else {
        high = byte
      }
    }
    if high != nil { units.append(0xFFFD) }
    return String(decoding: units, as: UTF16.self)
  }

  private static func swapped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var swapped = Array(bytes)
    for index in stride(from: 1, to: swapped.count, by: 2) { swapped.swapAt(index - 1, index) }
    return swapped
  }

  /// PDFDocEncoding (annex D.2): as Latin-1 but for two stretches.
  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x18...0x1F: low[Int(byte) - 0x18]
    case 0x80...0xA0: high[Int(byte) - 0x80]
    default: Unicode.Scalar(byte)
    }
  }

  private static let low = Array("\u{2D8}\u{2C7}\u{2C6}\u{2D9}\u{2DD}\u{2DB}\u{2DA}\u{2DC}".unicodeScalars)
  private static let high = Array(
    "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™\u{FB01}\u{FB02}ŁŒŠŸŽıłœšž\u{FFFD}€".unicodeScalars)
}
