/// Four letters, a length, content, and a byte of padding where the length is odd.
struct WebPChunk {
  let name: String
  let content: Range<Int>
  let next: Int

  var place: String { "block \(name), byte \(content.lowerBound - 8)" }
  var range: Range<Int> { content.lowerBound - 8..<next }

  /// Nil where no whole chunk stands at the offset, counted from the start of the file.
  init?(_ reader: PictureReader, at offset: Int) {
    let start = offset - reader.window.lowerBound
    guard let name = reader.name(start), let size = reader.long(start + 4),
      let content = reader.range(start + 8, size), reader.range(start + 8, size + size % 2) != nil
    else { return nil }
    self.name = name
    self.content = content
    next = content.upperBound + size % 2
  }

  static func made(_ name: StaticString, _ content: [UInt8]) -> [UInt8] {
    let padding: [UInt8] = content.count % 2 == 1 ? [0] : []
    return name.withUTF8Buffer { Array($0) } + little(content.count, 4) + content + padding
  }

  static func little(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
