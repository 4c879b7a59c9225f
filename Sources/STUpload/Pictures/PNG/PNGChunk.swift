internal import STDeflate

/// A length, four letters, content and a checksum.
struct PNGChunk {
  let name: String
  let range: Range<Int>
  let content: Range<Int>

  var place: String { "block \(name), byte \(range.lowerBound)" }

  /// Whether a viewer that does not know the chunk may show the picture all the same.
  var isCritical: Bool { name.utf8.first.map { $0 & 0x20 == 0 } ?? true }

  /// Nil where no whole chunk stands at the offset.
  init?(_ reader: PictureReader, at offset: Int) {
    guard let size = reader.long(offset), let name = reader.name(offset + 4),
      let range = reader.range(offset, 12 + size)
    else { return nil }
    self.name = name
    self.range = range
    content = range.lowerBound + 8..<range.upperBound - 4
  }

  func isIntact(in bytes: [UInt8]) -> Bool {
    let sum = CyclicChecksum.of(Array(bytes[range.lowerBound + 4..<content.upperBound]))
    return Self.big(Int(sum)).elementsEqual(bytes[content.upperBound..<range.upperBound])
  }

  static func made(_ name: StaticString, _ content: some Collection<UInt8>) -> [UInt8] {
    let named = name.withUTF8Buffer { Array($0) } + content
    return big(content.count) + named + big(Int(CyclicChecksum.of(named)))
  }

  static func big(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
