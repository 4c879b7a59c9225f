/// Cuts bytes into the tokens of PDF's syntax (ISO 32000-1, 7.2 and 7.3): objects, content streams and character maps
/// share it.
struct PDFLexer {
  enum Token {
    case end
    case integer(Int)
    /// In thousandths.
    case real(Int)
    case name(String)
    case string([UInt8])
    case openArray
    case closeArray
    case openDictionary
    case closeDictionary
    /// An operator, `true`, `R` and the like.
    case keyword(String)
    /// What no token begins or ends with.
    case malformed
  }

  private let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = 0
  }

  mutating func next() -> Token {
    skipSpace()
    guard position < bytes.count else { return .end }
    let byte = bytes[position]
    switch byte {
    case PDFByte.slash: return .name(name())
    case PDFByte.leftParenthesis: return literalString()
    case PDFByte.less: return isNext(PDFByte.less) ? take(2, .openDictionary) : hexString()
    case PDFByte.greater: return isNext(PDFByte.greater) ? take(2, .closeDictionary) : take(1, .malformed)
    case PDFByte.leftBracket: return take(1, .openArray)
    case PDFByte.rightBracket: return take(1, .closeArray)
    case PDFByte.zero...PDFByte.nine, PDFByte.plus, PDFByte.minus, PDFByte.point: return number()
    case PDFByte.rightParenthesis, PDFByte.leftBrace, PDFByte.rightBrace: return take(1, .malformed)
    default: return keyword()
    }
  }

  /// Goes to just after a word that stands between white space; false where there is none.
  mutating func skip(past word: [UInt8]) -> Bool {
    while position + word.count <= bytes.count {
      let after = position + word.count
      if bytes[position..<after].elementsEqual(word), position == 0 || PDFByte.isSpace(bytes[position - 1]),
        after == bytes.count || PDFByte.isSpace(bytes[after])
      {
        position = after
        return true
      }
      position += 1
    }
    position = bytes.count
    return false
  }

  // MARK: Between tokens

  private mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == PDFByte.percent {
        while position < bytes.count, bytes[position] != PDFByte.lineFeed,
          bytes[position] != PDFByte.carriageReturn
        {
          position += 1
        }
      } else if PDFByte.isSpace(byte) {
        position += 1
      } else {
        return
      }
    }
  }

  private func isNext(_ byte: UInt8) -> Bool { position + 1 < bytes.count && bytes[position + 1] == byte }

  private mutating func take(_ count: Int, _ token: Token) -> Token {
    position += count
    return token
  }

  /// The end of the run of regular characters that starts at a place.
  private func endOfRegular(from start: Int) -> Int {
    var after = start
    while after < bytes.count, PDFByte.isRegular(bytes[after]) { after += 1 }
    return after
  }

  // MARK: Words and numbers

  private mutating func keyword() -> Token {
    let after = endOfRegular(from: position)
    let word = String(decoding: bytes[position..<after], as: UTF8.self)
    position = after
    return .keyword(word)
  }

  private mutating func name() -> String {
    let start = position + 1
    let after = endOfRegular(from: start)
    position = after
    let raw = bytes[start..<after]
    guard raw.contains(PDFByte.number) else { return String(decoding: raw, as: UTF8.self) }
    return String(decoding: Self.resolve(raw), as: UTF8.self)
  }

  /// `#` and two hexadecimal digits stand for a byte (7.3.5).
  static func resolve(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var resolved: [UInt8] = []
    var index = raw.startIndex
    while index < raw.endIndex {
      if raw[index] == PDFByte.number, index + 2 < raw.endIndex, let high = PDFByte.hexValue(raw[index + 1]),
        let low = PDFByte.hexValue(raw[index + 2])
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

  /// Numbers beyond all measure stop at a bound that no sum of them overflows.
  private mutating func number() -> Token {
    let after = endOfRegular(from: position)
    var digits = PDFNumber()
    for byte in bytes[position..<after] {
      guard digits.append(byte) else {
        position = after
        return .malformed
      }
    }
    position = after
    return digits.token
  }

  // MARK: Strings (7.3.4)

  private mutating func literalString() -> Token {
    position += 1
    var content: [UInt8] = []
    var depth = 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case PDFByte.backslash: escape(&content)
      case PDFByte.leftParenthesis:
        depth += 1
        content.append(byte)
      case PDFByte.rightParenthesis:
        depth -= 1
        if depth == 0 { return .string(content) }
        content.append(byte)
      case PDFByte.carriageReturn:
        if position < bytes.count, bytes[position] == PDFByte.lineFeed { position += 1 }
        content.append(PDFByte.lineFeed)
      default: content.append(byte)
      }
    }
    return .malformed
  }

  /// Table 3; the backslash has been read.
  private mutating func escape(_ content: inout [UInt8]) {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x6E: content.append(0x0A)
    case 0x72: content.append(0x0D)
    case 0x74: content.append(0x09)
    case 0x62: content.append(0x08)
    case 0x66: content.append(0x0C)
    case PDFByte.lineFeed: break
    case PDFByte.carriageReturn:
      if position < bytes.count, bytes[position] == PDFByte.lineFeed { position += 1 }
    case 0x30...0x37: octal(byte, &content)
    default: content.append(byte)
    }
  }

  private mutating func octal(_ first: UInt8, _ content: inout [UInt8]) {
    var value = UInt(first - PDFByte.zero)
    for _ in 0..<2 {
      guard position < bytes.count, 0x30...0x37 ~= bytes[position] else { break }
      value = value * 8 + UInt(bytes[position] - PDFByte.zero)
      position += 1
    }
    content.append(UInt8(truncatingIfNeeded: value))
  }

  private mutating func hexString() -> Token {
    position += 1
    var content: [UInt8] = []
    var high: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == PDFByte.greater {
        if let high { content.append(high << 4) }
        return .string(content)
      }
      if PDFByte.isSpace(byte) { continue }
      guard let digit = PDFByte.hexValue(byte) else { return .malformed }
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
