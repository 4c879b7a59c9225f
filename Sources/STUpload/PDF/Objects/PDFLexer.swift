internal import STPDFReader

/// Cuts bytes into the tokens of PDF's syntax (ISO 32000-1, 7.2 and 7.3). Objects, content streams and character maps
/// share it, and so does the search through the bare bytes of a file: nothing is an error to it, since it must get past
/// whatever a file contains. STPDFReader has one of its own, which refuses what our papers never have: one lexer for both
/// would have to be told at each token which of the two it is.
struct PDFLexer {
  enum Token: Equatable {
    case end
    case integer(Int)
    case real(String)
    case name(String)
    case string([UInt8])
    case openArray
    case closeArray
    case openDictionary
    case closeDictionary
    /// An operator, `true`, `R` and the like.
    case keyword(String)
    /// What no token begins with, or a string without an end.
    case malformed
  }

  let bytes: [UInt8]
  var position: Int
  /// The bytes from here on are not looked at.
  private let end: Int

  init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    position = start
    self.end = min(end ?? bytes.count, bytes.count)
  }

  mutating func next() -> Token {
    skipSpace()
    guard position < end else { return .end }
    switch bytes[position] {
    case UInt8(ascii: "/"): return .name(name())
    case UInt8(ascii: "("): return literalString()
    case UInt8(ascii: "<"):
      return isNext(UInt8(ascii: "<")) ? take(2, .openDictionary) : hexString()
    case UInt8(ascii: ">"):
      return isNext(UInt8(ascii: ">")) ? take(2, .closeDictionary) : take(1, .malformed)
    case UInt8(ascii: "["): return take(1, .openArray)
    case UInt8(ascii: "]"): return take(1, .closeArray)
    case UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"): return take(1, .malformed)
    default: return word()
    }
  }

  /// Past white space and comments.
  mutating func skipSpace() {
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "%") {
        while position < end, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
      } else if PDFByte.isSpace(byte) {
        position += 1
      } else {
        return
      }
    }
  }

  private func isNext(_ byte: UInt8) -> Bool { position + 1 < end && bytes[position + 1] == byte }

  private mutating func take(_ count: Int, _ token: Token) -> Token {
    position += count
    return token
  }

  private mutating func regular() -> ArraySlice<UInt8> {
    let start = position
    while position < end, PDFByte.isRegular(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  // MARK: Words, numbers and names

  private mutating func word() -> Token {
    let raw = regular()
    guard let first = raw.first, first < 0x3A, first > 0x2A else {
      return .keyword(String(decoding: raw, as: UTF8.self))
    }
    if let value = Self.integer(raw) { return .integer(value) }
    let text = String(decoding: raw, as: UTF8.self)
    guard raw.allSatisfy({ PDFByte.isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }) else {
      return .keyword(text)
    }
    return .real(text)
  }

  /// Nil for what is none, and for what a floating point number could not hold exactly.
  private static func integer(_ raw: ArraySlice<UInt8>) -> Int? {
    let hasSign = raw.first == UInt8(ascii: "-") || raw.first == UInt8(ascii: "+")
    let digits = hasSign ? raw.dropFirst() : raw
    guard !digits.isEmpty else { return nil }
    var value = 0
    for digit in digits {
      guard PDFByte.isDigit(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
      guard value < 1 << 53 else { return nil }
    }
    return raw.first == UInt8(ascii: "-") ? -value : value
  }

  private mutating func name() -> String {
    position += 1
    let raw = regular()
    guard raw.contains(where: { $0 == UInt8(ascii: "#") || $0 > 0x7E }) else {
      return String(decoding: raw, as: UTF8.self)
    }
    return String(String.UnicodeScalarView(Self.resolve(raw).map { Unicode.Scalar($0) }))
  }

  /// `#` and two hexadecimal digits stand for a byte (7.3.5).
  private static func resolve(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var resolved: [UInt8] = []
    var index = raw.startIndex
    while index < raw.endIndex {
      if raw[index] == UInt8(ascii: "#"), index + 2 < raw.endIndex,
        let high = PDFByte.hexValue(raw[index + 1]), let low = PDFByte.hexValue(raw[index + 2])
      {
        resolved.append(high << 4 | low)
        index += 3
      } else {
        resolved.append(raw[index])
        index += 1
      }
    }
    return resolved
  }

  // MARK: Strings (7.3.4)

  private mutating func literalString() -> Token {
    position += 1
    var content: [UInt8] = []
    var depth = 1
    while position < end {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\\"): escape(&content)
      case UInt8(ascii: "("):
        depth += 1
        content.append(byte)
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return .string(content) }
        content.append(byte)
      case 0x0D:
        if position < end, bytes[position] == 0x0A { position += 1 }
        content.append(0x0A)
      default: content.append(byte)
      }
    }
    return .malformed
  }

  /// Table 3; the backslash has been read.
  private mutating func escape(_ content: inout [UInt8]) {
    guard position < end else { return }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case 0x0A: break
    case 0x0D: if position < end, bytes[position] == 0x0A { position += 1 }
    case 0x30...0x37: octal(byte, &content)
    default: content.append(byte)
    }
  }

  private mutating func octal(_ first: UInt8, _ content: inout [UInt8]) {
    var value = UInt(first - 0x30)
    for _ in 0..<2 {
      guard position < end, 0x30...0x37 ~= bytes[position] else { break }
      value = value * 8 + UInt(bytes[position] - 0x30)
      position += 1
    }
    content.append(UInt8(truncatingIfNeeded: value))
  }

  private mutating func hexString() -> Token {
    position += 1
    var content: [UInt8] = []
    var high: UInt8?
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: ">") {
        if let high { content.append(high << 4) }
        return .string(content)
      }
      guard let digit = PDFByte.hexValue(byte) else { continue }
      if let first = high {
        content.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return .malformed
  }
}
