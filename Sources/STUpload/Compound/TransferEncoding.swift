/// How letters carry bytes that are no letters (RFC 2045, 6). What is broken is left out, as mail programs do.
enum TransferEncoding {
  static func decoded(_ bytes: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
    switch encoding.lowercased().filter({ !$0.isWhitespace }) {
    case "base64": base64(bytes)
    case "quoted-printable": quotedPrintable(bytes)
    default: Array(bytes)
    }
  }

  private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for value in bytes.lazy.compactMap(sixBits) {
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      content.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return content
  }

  private static func sixBits(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var content: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      guard bytes[place] == UInt8(ascii: "="), place + 2 < bytes.endIndex else {
        content.append(bytes[place])
        place += 1
        continue
      }
      let digits = String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self)
      if let byte = UInt8(digits, radix: 16) { content.append(byte) }
      // At the end of a line the sign joins it with the next.
      place += bytes[place + 1] == 0x0A ? 2 : 3
    }
    return content
  }
}
