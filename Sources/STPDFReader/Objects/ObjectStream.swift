/// Objects that lie packed in a stream (ISO 32000-1, 7.5.7). Each ends where the next one begins.
struct ObjectStream {
  private let content: [UInt8]
  /// The number of each object, and where it lies in the content.
  private var objects: [(number: Int, bytes: Range<Int>)] = []

  /// - Parameter content: decompressed.
  /// - Returns: nil where the head of the stream is not as it must be.
  init?(_ content: [UInt8], _ dictionary: PDFDictionary) {
    self.content = content
    guard dictionary["Type"].name == "ObjStm", let count = dictionary["N"].integer,
      let first = dictionary["First"].integer, 0...content.count ~= first, 0...first ~= count
    else { return nil }
    var lexer = PDFLexer(content, in: 0..<first)
    for _ in 0..<count {
      guard case .integer(let number) = lexer.next(), case .integer(let offset) = lexer.next(),
        0...content.count - first ~= offset, close(at: first + offset)
      else { return nil }
      objects.append((number, first + offset..<content.count))
    }
  }

  /// Ends the last object; false where it has not even begun there.
  private mutating func close(at end: Int) -> Bool {
    guard let last = objects.last else { return true }
    guard last.bytes.lowerBound < end else { return false }
    objects[objects.count - 1].bytes = last.bytes.lowerBound..<end
    return true
  }

  /// Whether it is this object that lies there.
  func has(_ number: Int, at index: Int) -> Bool {
    objects.indices.contains(index) && objects[index].number == number
  }

  /// - Returns: the object, nil where another one lies there or it is malformed; and how many bytes were looked at.
  func object(_ number: Int, at index: Int) -> (value: PDFValue?, consumed: Int) {
    guard has(number, at: index) else { return (nil, 0) }
    return (PDFValueReader.value(in: content, objects[index].bytes), objects[index].bytes.count)
  }
}
