/// Cuts bytes into the tokens of PDF's syntax (ISO 32000-1, 7.2 and 7.3): objects, content streams and character maps
/// share it. It refuses what our papers never have.
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

  private var scanner: PDFScanner

  init(_ bytes: [UInt8]) { scanner = PDFScanner(bytes) }

  var position: Int { scanner.position }

  mutating func next() -> Token {
    scanner.skipSpace()
    guard scanner.position < scanner.end else { return .end }
    switch scanner.bytes[scanner.position] {
    case PDFByte.slash: return .name(name())
    case PDFByte.leftParenthesis: return scanner.literalString().map { .string($0) } ?? .malformed
    case PDFByte.less: return scanner.isNext(PDFByte.less) ? take(2, .openDictionary) : hexString()
    case PDFByte.greater:
      return scanner.isNext(PDFByte.greater) ? take(2, .closeDictionary) : take(1, .malformed)
    case PDFByte.leftBracket: return take(1, .openArray)
    case PDFByte.rightBracket: return take(1, .closeArray)
    case PDFByte.zero...PDFByte.nine, PDFByte.plus, PDFByte.minus, PDFByte.point: return number()
    case PDFByte.rightParenthesis, PDFByte.leftBrace, PDFByte.rightBrace: return take(1, .malformed)
    default: return .keyword(String(decoding: scanner.regular(), as: UTF8.self))
    }
  }

  /// Goes to just after a word that stands between white space; false where there is none.
  mutating func skip(past word: [UInt8]) -> Bool {
    let bytes = scanner.bytes
    while scanner.position + word.count <= bytes.count {
      let start = scanner.position
      let after = start + word.count
      if bytes[start..<after].elementsEqual(word), start == 0 || PDFByte.isSpace(bytes[start - 1]),
        after == bytes.count || PDFByte.isSpace(bytes[after])
      {
        scanner.position = after
        return true
      }
      scanner.position += 1
    }
    scanner.position = bytes.count
    return false
  }

  private mutating func take(_ count: Int, _ token: Token) -> Token {
    scanner.position += count
    return token
  }

  private mutating func name() -> String {
    let (raw, hasCodes) = scanner.name()
    return hasCodes
      ? String(decoding: PDFScanner.resolve(raw), as: UTF8.self) : String(decoding: raw, as: UTF8.self)
  }

  private mutating func hexString() -> Token {
    scanner.hexString(skipsFaults: false).map { .string($0) } ?? .malformed
  }

  /// Numbers beyond all measure stop at a bound that no sum of them overflows.
  private mutating func number() -> Token {
    var digits = PDFNumber()
    for byte in scanner.regular() {
      guard digits.append(byte) else { return .malformed }
    }
    return digits.token
  }
}
