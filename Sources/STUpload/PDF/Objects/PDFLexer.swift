internal import STPDFReader

/// Cuts bytes into the tokens of PDF's syntax (ISO 32000-1, 7.2 and 7.3). Objects, content streams and character maps
/// share it, and so does the search through the bare bytes of a file: nothing is an error to it, since it must get past
/// whatever a file contains, and numbers and names stay as they are written. The one that reads our own papers refuses
/// what they never have.
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

  private var scanner: PDFScanner

  init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
    scanner = PDFScanner(bytes, from: start, to: end)
  }

  var bytes: [UInt8] { scanner.bytes }

  var position: Int {
    get { scanner.position }
    set { scanner.position = newValue }
  }

  mutating func next() -> Token {
    scanner.skipSpace()
    guard scanner.position < scanner.end else { return .end }
    switch scanner.bytes[scanner.position] {
    case UInt8(ascii: "/"): return .name(name())
    case UInt8(ascii: "("): return scanner.literalString().map { .string($0) } ?? .malformed
    case UInt8(ascii: "<"): return scanner.isNext(UInt8(ascii: "<")) ? take(2, .openDictionary) : hexString()
    case UInt8(ascii: ">"):
      return scanner.isNext(UInt8(ascii: ">")) ? take(2, .closeDictionary) : take(1, .malformed)
    case UInt8(ascii: "["): return take(1, .openArray)
    case UInt8(ascii: "]"): return take(1, .closeArray)
    case UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"): return take(1, .malformed)
    default: return word()
    }
  }

  /// Past white space and comments.
  mutating func skipSpace() { scanner.skipSpace() }

  private mutating func take(_ count: Int, _ token: Token) -> Token {
    scanner.position += count
    return token
  }

  private mutating func name() -> String {
    let (raw, hasCodes) = scanner.name()
    guard hasCodes || raw.contains(where: { $0 > 0x7E }) else { return String(decoding: raw, as: UTF8.self) }
    return String(String.UnicodeScalarView(PDFScanner.resolve(raw).map { Unicode.Scalar($0) }))
  }

  private mutating func hexString() -> Token {
    scanner.hexString(skipsFaults: true).map { .string($0) } ?? .malformed
  }

  // MARK: Words and numbers

  private mutating func word() -> Token {
    let raw = scanner.regular()
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
}
