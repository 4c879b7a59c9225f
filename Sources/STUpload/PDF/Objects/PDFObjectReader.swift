/// Puts tokens together to values.
struct PDFObjectReader {
  /// Deeper than any program nests, and far from where the stack ends.
  static let depth = 100
  /// More than any program puts into one dictionary.
  private static let mostEntries = 20_000

  var lexer: PDFLexer

  init(_ lexer: PDFLexer) { self.lexer = lexer }

  /// The value at the beginning of some bytes; nil where there is none, or one that nests too deep.
  static func object(in bytes: [UInt8]) -> PDFObject? {
    var reader = PDFObjectReader(PDFLexer(bytes))
    return reader.object(reader.lexer.next(), depth: depth)
  }

  /// The next value.
  mutating func object() -> PDFObject? { object(lexer.next(), depth: Self.depth) }

  /// The value that begins with a token; nil where there is none.
  mutating func object(_ token: PDFLexer.Token, depth: Int) -> PDFObject? {
    switch token {
    case .integer(let value): .integer(value)
    case .real(let text): .real(text)
    case .name(let name): .name(name)
    case .string(let bytes): .string(bytes)
    case .keyword("true"): .boolean(true)
    case .keyword("false"): .boolean(false)
    case .keyword("null"): .null
    case .openArray: depth > 0 ? items(until: .closeArray, depth: depth - 1).map(PDFObject.array) : nil
    case .openDictionary: depth > 0 ? dictionary(depth: depth - 1).map(PDFObject.dictionary) : nil
    case .end, .closeArray, .closeDictionary, .keyword, .malformed: nil
    }
  }

  /// The entries up to `>>`; of two equal keys the later counts, as for most readers.
  mutating func dictionary(depth: Int) -> PDFDictionary? {
    guard let items = items(until: .closeDictionary, depth: depth) else { return nil }
    var pairs: [(key: String, value: PDFObject)] = []
    var index = 0
    while index < items.count {
      guard case .name(let key) = items[index], index + 1 < items.count else {
        index += 1
        continue
      }
      pairs.append((key, items[index + 1]))
      index += 2
    }
    return pairs.count <= Self.mostEntries ? PDFDictionary(pairs) : nil
  }

  private mutating func items(until close: PDFLexer.Token, depth: Int) -> [PDFObject]? {
    var items: [PDFObject] = []
    while true {
      let token = lexer.next()
      if token == close { return items }
      if token == .keyword("R") {
        guard let generation = items.popLast()?.integer, let number = items.popLast()?.integer else {
          return nil
        }
        items.append(.reference(PDFReference(number: number, generation: generation)))
        continue
      }
      guard let item = object(token, depth: depth) else { return nil }
      items.append(item)
    }
  }
}
