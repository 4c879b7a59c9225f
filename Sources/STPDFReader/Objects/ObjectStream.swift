/// Objects that are compressed together (ISO 32000-1, 7.5.7). Each is read when it is asked for.
struct ObjectStream {
  private let content: [UInt8]
  private let first: Int
  /// Number and offset, by index.
  private var objects: [(number: Int, offset: Int)] = []

  /// Nil where the list of objects is not what the dictionary says.
  init?(_ content: [UInt8], _ dictionary: PDFDictionary) {
    guard let count = dictionary["N"].integer, let first = dictionary["First"].integer,
      0...content.count ~= first, 0...content.count ~= count
    else { return nil }
    self.content = content
    self.first = first
    var lexer = PDFLexer(content)
    objects.reserveCapacity(count)
    for _ in 0..<count {
      guard case .integer(let number) = lexer.next(), case .integer(let offset) = lexer.next(),
        0..<content.count - first ~= offset, lexer.position <= first
      else { return nil }
      objects.append((number, offset))
    }
  }

  /// Nil where the object is not there. The number of bytes that were read comes along.
  func object(_ number: Int, at index: Int) -> (value: PDFValue, length: Int)? {
    guard objects.indices.contains(index), objects[index].number == number else { return nil }
    let start = first + objects[index].offset
    var reader = PDFValueReader(content, at: start)
    guard let value = reader.value(reader.lexer.next(), depth: PDFValueReader.depth) else { return nil }
    return (value, reader.lexer.position - start)
  }
}
