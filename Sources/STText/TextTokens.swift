/// Cuts valid UTF-8 at white space: words, what stands between them, and where paragraphs end.
struct TextTokens: Sequence, IteratorProtocol {
  enum Token: Equatable {
    /// Offsets of the first byte and of the byte after the last.
    case word(Range<Int>)
    case space
    case newline
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Token? {
    guard index < bytes.count else { return nil }
    let start = index
    if let (length, token) = separator(at: index) {
      index += length
      return token
    }
    repeat {
      index += Self.length(ofScalarFrom: bytes[index])
    } while index < bytes.count
      && separator(at: index) == nil
    return .word(start..<index)
  }

  /// The white space that starts at `index`, with its length in bytes; nil where something else starts.
  private func separator(at index: Int) -> (Int, Token)? {
    let byte = bytes[index]
    if byte < 0x80 {
      guard byte <= 0x20 else { return nil }
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { return (2, .newline) }
    } else if byte != 0xC2, !(0xE1...0xE3).contains(byte) {
      return nil  // No white space starts with such a byte.
    }
    let length = Self.length(ofScalarFrom: byte)
    switch CharacterClass(Self.scalar(in: bytes, at: index, length: length)) {
    case .space: return (length, .space)
    case .newline: return (length, .newline)
    default: return nil
    }
  }

  static func length(ofScalarFrom lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
  ) -> Unicode.Scalar {
    var value = length == 1 ? UInt32(bytes[index]) : UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for following in bytes[index + 1..<Swift.min(index + length, bytes.count)] {
      value = value << 6 | UInt32(following & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
