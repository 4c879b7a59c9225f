internal import STPDFReader

/// Everything that looks like an object, found in the bare bytes without believing any cross-reference.
struct PDFRawScan {
  let bytes: [UInt8]
  /// In the order of the file.
  private(set) var objects: [PDFRawObject] = []
  /// Bytes that may still be read as values: objects may be made to lie on top of one another.
  private var budget: Int

  static let mostObjects = 500_000

  init(_ bytes: [UInt8]) throws(UploadRefusal) {
    self.bytes = bytes
    budget = bytes.count * 4 + 1_000_000
    var end = 0
    for word in PDFByte.places(of: "obj", in: bytes) {
      guard let (reference, start) = head(before: word) else { continue }
      guard objects.count < Self.mostObjects else {
        throw .limit("högst \(Self.mostObjects) objekt läses", at: "byte \(start)")
      }
      // What stands within the data of a stream is an object to those only who were sent there.
      let object = try object(reference, from: start, after: word + 3, isWithin: start < end)
      guard let object else { continue }
      objects.append(object)
      end = max(end, object.range.upperBound)
    }
  }

  /// Number and generation before the word `obj`.
  private func head(before word: Int) -> (PDFReference, start: Int)? {
    var position = word
    func skipSpace() {
      while position > 0, PDFByte.isSpace(bytes[position - 1]) { position -= 1 }
    }
    func integer() -> Int? {
      let end = position
      while position > 0, end - position < 10, PDFByte.isDigit(bytes[position - 1]) { position -= 1 }
      return Int(String(decoding: bytes[position..<end], as: UTF8.self))
    }
    skipSpace()
    guard let generation = integer() else { return nil }
    let between = position
    skipSpace()
    guard position < between, let number = integer() else { return nil }
    return (PDFReference(number: number, generation: generation), position)
  }

  private mutating func object(
    _ reference: PDFReference, from start: Int, after head: Int, isWithin: Bool
  ) throws(UploadRefusal) -> PDFRawObject? {
    var reader = PDFObjectReader(PDFLexer(bytes, from: head))
    let value = reader.object()
    budget -= reader.lexer.position - head
    guard budget > 0 else {
      throw .limit("objekten i filen ligger på varandra", at: "byte \(start)")
    }
    guard let value else { return nil }
    var lexer = reader.lexer
    var data: Range<Int>?
    if case .dictionary(let dictionary) = value, lexer.next() == .keyword("stream") {
      let found = self.data(from: lexer.position, length: dictionary["Length"].integer, isWithin)
      data = found
      lexer.position = found.upperBound
      _ = lexer.next()
    } else {
      lexer = reader.lexer
    }
    let end = lexer.position
    if lexer.next() != .keyword("endobj") { lexer.position = end }
    return PDFRawObject(
      reference: reference, range: start..<max(lexer.position, start), value: value, data: data)
  }

  // MARK: Streams (7.3.8)

  /// The data from after the word `stream`.
  private mutating func data(
    from word: Int, length: Int?, _ isWithin: Bool
  ) -> Range<Int> {
    var start = word
    if start < bytes.count, bytes[start] == 0x0D { start += 1 }
    if start < bytes.count, bytes[start] == 0x0A { start += 1 }
    start = min(start, bytes.count)
    let claimed = length.flatMap { 0...bytes.count - start ~= $0 ? start + $0 : nil }
    if let claimed, isEnd(after: claimed) { return start..<claimed }
    guard !isWithin, let end = endOfStream(from: start) else { return start..<(claimed ?? start) }
    budget -= (end - start) / 16
    return start..<end
  }

  private static let endstream = Array("endstream".utf8)

  private func isEnd(after position: Int) -> Bool {
    var position = position
    var skipped = 0
    while position < bytes.count, skipped < 4, PDFByte.isSpace(bytes[position]) {
      position += 1
      skipped += 1
    }
    return bytes[position...].starts(with: Self.endstream)
  }

  private func endOfStream(from start: Int) -> Int? {
    var position = start
    while position + Self.endstream.count <= bytes.count {
      if bytes[position] == UInt8(ascii: "e"), bytes[position...].starts(with: Self.endstream) {
        return position
      }
      position += 1
    }
    return nil
  }
}
