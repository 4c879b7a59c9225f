/// The bytes of a file, and what may still be spent on reading them: objects can lie on top of one another, so that the
/// size of a file is no bound. Used within one call.
final class PDFSource {
  /// An object as it stands in the file (ISO 32000-1, 7.3.10).
  struct Object {
    let number: Int
    let value: PDFValue
    /// Where the data begins, if the object is a stream.
    let data: Int?
  }

  let bytes: [UInt8]
  let limits: PDFReadingLimits
  let findings: PDFFindings
  private let inflater = Inflater()
  private(set) var left: Int

  init(_ bytes: [UInt8], _ limits: PDFReadingLimits, _ findings: PDFFindings) {
    self.bytes = bytes
    self.limits = limits
    self.findings = findings
    left = limits.readBytes
  }

  /// Accounts for bytes that have been read or made; false, with a finding, when there have been too many.
  func spend(_ count: Int) -> Bool {
    left -= count
    if left < 0 { findings.add(.inflatesTooMuch, detail: ": gränsen är \(limits.readBytes) byte") }
    return left >= 0
  }

  // MARK: Objects

  /// The object that begins at an offset; nil where none does.
  func object(at offset: Int) -> Object? {
    guard 1..<bytes.count ~= offset, left > 0 else { return nil }
    var reader = PDFValueReader(bytes, at: offset, atMost: left + 1)
    let object = object(&reader)
    return spend(reader.lexer.position - offset) ? object : nil
  }

  private func object(_ reader: inout PDFValueReader) -> Object? {
    guard case .integer(let number) = reader.lexer.next(), case .integer(0) = reader.lexer.next(),
      case .keyword("obj") = reader.lexer.next(),
      let value = reader.value(reader.lexer.next(), depth: PDFValueReader.depth)
    else { return nil }
    switch reader.lexer.next() {
    case .keyword("endobj"): return Object(number: number, value: value, data: nil)
    case .keyword("stream"):
      guard value.dictionary != nil, let data = endOfLine(at: reader.lexer.position) else { return nil }
      return Object(number: number, value: value, data: data)
    default: return nil
    }
  }

  /// Just after the line feed, or carriage return and line feed, that stand at a place (7.3.8.1).
  private func endOfLine(at position: Int) -> Int? {
    let end = bytes[position...].prefix(2)
    if end.first == Byte.lineFeed { return position + 1 }
    return end.elementsEqual([Byte.carriageReturn, Byte.lineFeed]) ? position + 2 : nil
  }

  // MARK: Streams

  /// The data of a stream, decompressed; nil, with a finding, where there is none.
  func content(of dictionary: PDFDictionary, at start: Int, length: Int, _ place: PDFPlace) -> [UInt8]? {
    guard 0...bytes.count - start ~= length, isEnd(of: start + length) else {
      findings.add(.objectUnreadable, place)
      return nil
    }
    guard spend(length) else { return nil }
    let data = start..<start + length
    switch dictionary["Filter"] {
    case .null: return Array(bytes[data])
    case .name("FlateDecode"): return inflate(data, dictionary["DecodeParms"], place)
    case .array(let names) where names.count == 1 && names.first?.name == "FlateDecode":
      return inflate(data, dictionary["DecodeParms"].array?.first ?? dictionary["DecodeParms"], place)
    default:
      findings.add(.filter, place)
      return nil
    }
  }

  private func isEnd(of position: Int) -> Bool {
    var lexer = PDFLexer(bytes, at: position, atMost: 32)
    guard case .keyword("endstream") = lexer.next() else { return false }
    return true
  }

  private func inflate(_ data: Range<Int>, _ parameters: PDFValue, _ place: PDFPlace) -> [UInt8]? {
    guard let predictor = RowPredictor(parameters) else {
      findings.add(.filter, place)
      return nil
    }
    var content: [UInt8] = []
    content.reserveCapacity(data.count * 4)
    let outcome = bytes.withUnsafeBufferPointer { buffer in
      inflater.inflate(UnsafeBufferPointer(rebasing: buffer[data]), limit: left) {
        content.append(contentsOf: $0)
      }
    }
    switch outcome {
    case .whole where spend(content.count):
      if let content = predictor.restore(content) { return content }
      findings.add(.objectUnreadable, place)
    case .whole: break
    case .broken: findings.add(.objectUnreadable, place)
    case .tooMuch: _ = spend(left + 1)
    }
    return nil
  }
}
