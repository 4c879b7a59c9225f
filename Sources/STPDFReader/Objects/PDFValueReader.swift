/// Puts tokens together to values.
struct PDFValueReader {
  /// Deeper than any object that we read.
  static let depth = 32

  var lexer: PDFLexer

  init(_ bytes: [UInt8]) { lexer = PDFLexer(bytes) }

  /// The one value in a text; nil where it is malformed, nests too deep or is followed by more.
  static func value(in bytes: [UInt8]) -> PDFValue? {
    var reader = PDFValueReader(bytes)
    guard let value = reader.value(reader.lexer.next(), depth: depth) else { return nil }
    guard case .end = reader.lexer.next() else { return nil }
    return value
  }

  /// Whether a word is a value, and not an operator or the like.
  static func isValue(_ word: String) -> Bool { word == "true" || word == "false" || word == "null" }

  /// The value that begins with a token; nil where there is none.
  mutating func value(_ token: PDFLexer.Token, depth: Int) -> PDFValue? {
    switch token {
    case .integer(let value): .integer(value)
    case .real(let value): .real(value)
    case .name(let value): .name(value)
    case .string(let value): .string(value)
    case .keyword("true"): .boolean(true)
    case .keyword("false"): .boolean(false)
    case .keyword("null"): .null
    case .openArray: depth > 0 ? array(depth: depth - 1) : nil
    case .openDictionary: depth > 0 ? dictionary(depth: depth - 1).map(PDFValue.dictionary) : nil
    case .end, .closeArray, .closeDictionary, .keyword, .malformed: nil
    }
  }

  private mutating func array(depth: Int) -> PDFValue? {
    var items: [PDFValue] = []
    while true {
      switch lexer.next() {
      case .closeArray: return .array(items)
      case .keyword("R"):
        guard let reference = Self.reference(&items) else { return nil }
        items.append(reference)
      case let token:
        guard let item = value(token, depth: depth) else { return nil }
        items.append(item)
      }
    }
  }

  /// The entries up to `>>`; the opening brackets have been read.
  mutating func dictionary(depth: Int) -> PDFDictionary? {
    var dictionary = PDFDictionary()
    var key: String?
    var values: [PDFValue] = []
    func close() -> Bool {
      guard let open = key else { return values.isEmpty }
      guard values.count == 1 else { return false }
      return dictionary.append(open, values[0])
    }
    while true {
      switch lexer.next() {
      case .closeDictionary: return close() ? dictionary : nil
      case .keyword("R"):
        guard let reference = Self.reference(&values) else { return nil }
        values = [reference]
      case .name(let name) where key == nil || !values.isEmpty:
        guard close() else { return nil }
        (key, values) = (name, [])
      case let token:
        guard values.count < 3, let item = value(token, depth: depth) else { return nil }
        values.append(item)
      }
    }
  }

  /// Number and generation before an `R` become a reference. Generations other than 0 are for files that were edited in
  /// place, which no program has done for long.
  private static func reference(_ items: inout [PDFValue]) -> PDFValue? {
    guard items.popLast()?.integer == 0, let number = items.popLast()?.integer, number > 0 else { return nil }
    return .reference(number)
  }
}
