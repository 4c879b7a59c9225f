/// One page as the clean copy has it: fields in order of their number, and the coded pieces they point at.
struct TIFFPage {
  struct Field {
    let tag: Int
    let type: Int
    let count: Int
    let value: [UInt8]
  }

  var fields: [Field] = []
  /// The fields that tell offset and size of the pieces: strips or tiles.
  var offsetTag = TIFFFields.stripOffsets
  var sizeTag = TIFFFields.stripSizes
  var pieces: [Range<Int>] = []
  /// Pieces that are written otherwise than they stand, by their position.
  var made: [Int: [UInt8]] = [:]
}

/// Lays pages out one after the other: the pieces, the values that do not fit into a field, the directory.
struct TIFFWriter {
  private let bytes: [UInt8]
  private let isLittle: Bool
  private var output: [UInt8]
  private var link = 4

  init(_ bytes: [UInt8], isLittle: Bool) {
    self.bytes = bytes
    self.isLittle = isLittle
    output = isLittle ? [0x49, 0x49, 42, 0, 0, 0, 0, 0] : [0x4D, 0x4D, 0, 42, 0, 0, 0, 0]
  }

  static func written(_ pages: [TIFFPage], from bytes: [UInt8], isLittle: Bool) -> [UInt8] {
    var writer = TIFFWriter(bytes, isLittle: isLittle)
    for page in pages { writer.write(page) }
    return writer.output
  }

  private mutating func write(_ page: TIFFPage) {
    var offsets: [UInt8] = []
    var sizes: [UInt8] = []
    for (index, piece) in page.pieces.enumerated() {
      let content = page.made[index].map { $0[...] } ?? bytes[piece]
      pad()
      offsets += number(output.count, 4)
      sizes += number(content.count, 4)
      output += content
    }
    let count = page.pieces.count
    let fields =
      page.fields + [
        TIFFPage.Field(tag: page.offsetTag, type: 4, count: count, value: offsets),
        TIFFPage.Field(tag: page.sizeTag, type: 4, count: count, value: sizes),
      ]
    write(fields.sorted { $0.tag < $1.tag })
  }

  private mutating func write(_ fields: [TIFFPage.Field]) {
    var directory = number(fields.count, 2)
    for field in fields {
      directory += number(field.tag, 2) + number(field.type, 2) + number(field.count, 4)
      if field.value.count <= 4 {
        directory += field.value + Array(repeating: 0, count: 4 - field.value.count)
      } else {
        pad()
        directory += number(output.count, 4)
        output += field.value
      }
    }
    pad()
    output.replaceSubrange(link..<link + 4, with: number(output.count, 4))
    link = output.count + directory.count
    output += directory + [0, 0, 0, 0]
  }

  private mutating func pad() {
    if output.count % 2 == 1 { output.append(0) }
  }

  private func number(_ value: Int, _ size: Int) -> [UInt8] {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    return isLittle ? bytes : bytes.reversed()
  }
}
