/// Exif blocks, and the frame of TIFF files, for the tests: directories of fields whose values may be directories.
struct ExifMaker {
  enum Value {
    case text(String)
    case bytes([UInt8], type: Int)
    case shorts([Int])
    case longs([Int])
    case directory([(Int, Value)])
    /// What stands elsewhere in the file: its offset is the value.
    case data([UInt8])
  }

  let isLittle: Bool
  private var output: [UInt8] = []

  /// A block with a directory, and perhaps a chain of further ones.
  static func block(isLittle: Bool = true, _ chain: [[(Int, Value)]]) -> [UInt8] {
    var maker = ExifMaker(isLittle: isLittle)
    maker.output = isLittle ? [0x49, 0x49, 42, 0] : [0x4D, 0x4D, 0, 42]
    maker.output += maker.number(0, 4)
    var link = 4
    for fields in chain {
      let (start, next) = maker.add(fields)
      maker.output.replaceSubrange(link..<link + 4, with: maker.number(start, 4))
      link = next
    }
    return maker.output
  }

  private init(isLittle: Bool) { self.isLittle = isLittle }

  func number(_ value: Int, _ size: Int) -> [UInt8] {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    return isLittle ? bytes : bytes.reversed()
  }

  private mutating func add(_ fields: [(Int, Value)]) -> (start: Int, next: Int) {
    let entries = fields.map { tag, value -> [UInt8] in
      let (type, count, bytes) = encoded(value)
      let inline = bytes.count <= 4 ? bytes + Array(repeating: 0, count: 4 - bytes.count) : place(bytes)
      return number(tag, 2) + number(type, 2) + number(count, 4) + inline
    }
    if output.count % 2 == 1 { output.append(0) }
    let start = output.count
    output += number(fields.count, 2) + entries.joined() + [0, 0, 0, 0]
    return (start, output.count - 4)
  }

  private mutating func encoded(_ value: Value) -> (type: Int, count: Int, bytes: [UInt8]) {
    switch value {
    case .text(let text): (2, text.utf8.count + 1, Array(text.utf8) + [0])
    case .bytes(let bytes, let type): (type, bytes.count / [1, 1, 1, 2, 4, 8, 1, 1][type], bytes)
    case .shorts(let values): (3, values.count, values.flatMap { number($0, 2) })
    case .longs(let values): (4, values.count, values.flatMap { number($0, 4) })
    case .directory(let fields): (4, 1, number(add(fields).start, 4))
    case .data(let bytes): (4, 1, place(bytes))
    }
  }

  private mutating func place(_ bytes: [UInt8]) -> [UInt8] {
    if output.count % 2 == 1 { output.append(0) }
    defer { output += bytes }
    return number(output.count, 4)
  }
}
