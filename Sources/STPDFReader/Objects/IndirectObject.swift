/// An object as it lies in a file, with its number before it (ISO 32000-1, 7.3.10).
struct IndirectObject {
  let number: Int
  /// Of a stream its dictionary.
  let value: PDFValue
  /// Whether data follow.
  let isStream: Bool
  /// Just after what has been read.
  private var reader: PDFValueReader

  /// - Returns: the object, nil where there is none that is written as it must be; and how many bytes were looked at.
  static func read(_ bytes: [UInt8], at offset: Int) -> (object: IndirectObject?, consumed: Int) {
    guard bytes.indices.contains(offset) else { return (nil, 0) }
    var reader = PDFValueReader(bytes, in: offset..<bytes.count)
    let object = read(&reader)
    return (object, reader.lexer.position - offset)
  }

  private static func read(_ reader: inout PDFValueReader) -> IndirectObject? {
    guard case .integer(let number) = reader.lexer.next(), case .integer(0) = reader.lexer.next(),
      case .keyword("obj") = reader.lexer.next(),
      let value = reader.value(reader.lexer.next(), depth: PDFValueReader.depth), !reader.lexer.hasCutNumber
    else { return nil }
    switch reader.lexer.next() {
    case .keyword("endobj"):
      return IndirectObject(number: number, value: value, isStream: false, reader: reader)
    case .keyword("stream") where value.dictionary != nil:
      return IndirectObject(number: number, value: value, isStream: true, reader: reader)
    default: return nil
    }
  }

  /// Where a stream's data lie (7.3.8.1); nil where something else than the end of the stream comes after them.
  mutating func data(length: Int) -> Range<Int>? {
    guard let data = reader.lexer.data(length: length), case .keyword("endstream") = reader.lexer.next(),
      case .keyword("endobj") = reader.lexer.next()
    else { return nil }
    return data
  }
}
