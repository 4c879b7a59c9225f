/// The characters of a text file, whatever it is encoded in.
struct DecodedText: Sendable {
  enum Encoding: Sendable, Hashable {
    case utf8, utf16, windows1252
    /// UTF-8 with bytes in it that are not, read as Windows-1252.
    case mixed
  }

  let scalars: [Unicode.Scalar]
  let encoding: Encoding
  /// Whether a byte order mark stands first; it is not among the scalars.
  let hasMark: Bool

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      scalars = Self.utf16(bytes.dropFirst(2), isLittle: bytes[0] == 0xFF)
      (encoding, hasMark) = (.utf16, true)
      return
    }
    hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? Array(bytes.dropFirst(3)) : bytes
    if let text = String(validating: content, as: UTF8.self) {
      scalars = Array(text.unicodeScalars)
      encoding = .utf8
    } else {
      let (decoded, isMixed) = Self.bytewise(content)
      scalars = decoded
      encoding = isMixed ? .mixed : .windows1252
    }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> [Unicode.Scalar] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).unicodeScalars)
  }

  /// Whole sequences of UTF-8 as what they are, every other byte as Windows-1252.
  private static func bytewise(_ bytes: [UInt8]) -> (scalars: [Unicode.Scalar], isMixed: Bool) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var isMixed = false
    var place = 0
    while place < bytes.count {
      if bytes[place] >= 0xC2, let (scalar, length) = sequence(bytes, place) {
        scalars.append(scalar)
        isMixed = true
        place += length
      } else {
        scalars.append(windows1252(bytes[place]))
        place += 1
      }
    }
    return (scalars, isMixed)
  }

  private static func sequence(_ bytes: [UInt8], _ place: Int) -> (Unicode.Scalar, Int)? {
    let length = bytes[place] >= 0xF0 ? 4 : bytes[place] >= 0xE0 ? 3 : 2
    guard place + length <= bytes.count,
      let text = String(validating: bytes[place..<(place + length)], as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return nil }
    return (scalar, length)
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    let place = Int(byte) - 0x80
    return upper.indices.contains(place) ? upper[place] : Unicode.Scalar(byte)
  }

  /// 0x80 to 0x9F; the five that are not in use stay the control characters that they are.
  private static let upper = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
