/// A set of ASCII characters, written as in a regular expression: single characters and ranges such as `A-Z`; a hyphen
/// of its own stands last.
struct ByteSet: Sendable {
  /// The set as a regular expression writes it between brackets.
  let pattern: String
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ text: String) {
    pattern = String(
      text.map { character in
        switch character {
        case "^", "[", "]", "\\", "{", "}", "|": "\\\(character)"
        default: String(character)
        }
      }.joined())
    let bytes = Array(text.utf8)
    var position = 0
    while position < bytes.count {
      let first = bytes[position]
      let isRange = position + 2 < bytes.count && bytes[position + 1] == UInt8(ascii: "-")
      let last = isRange ? bytes[position + 2] : first
      if first <= last { for byte in first...last { insert(byte) } }
      position += isRange ? 3 : 1
    }
  }

  private mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte - 64) }
  }

  func contains(_ byte: UInt8) -> Bool {
    if byte < 64 { return low & 1 << UInt64(byte) != 0 }
    return byte < 128 && high & 1 << UInt64(byte - 64) != 0
  }
}
