internal import STPDFReader

/// What only files of others need.
extension PDFByte {
  static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

  /// Where a word stands in some bytes, in order and apart from one another.
  static func places(of word: StaticString, in bytes: [UInt8], from start: Int = 0) -> [Int] {
    var found: [Int] = []
    word.withUTF8Buffer { word in
      bytes.withUnsafeBufferPointer { bytes in
        guard let first = word.first, bytes.count >= word.count else { return }
        var position = start
        while position + word.count <= bytes.count {
          if bytes[position] == first, bytes[position..<position + word.count].elementsEqual(word) {
            found.append(position)
            position += word.count
          } else {
            position += 1
          }
        }
      }
    }
    return found
  }
}
