/// Content cut into blocks of up to 255 bytes, each with its length before it, ended by an empty one.
struct GIFBlocks {
  /// The content of each block.
  let parts: [Range<Int>]
  let end: Int

  /// Nil where the file ends before the blocks do.
  init?(_ reader: PictureReader, at start: Int) {
    var parts: [Range<Int>] = []
    var position = start
    while let size = reader.byte(position) {
      guard size > 0 else {
        self.parts = parts
        end = position + 1
        return
      }
      guard let part = reader.range(position + 1, size) else { return nil }
      parts.append(part)
      position = part.upperBound
    }
    return nil
  }

  func content(of bytes: [UInt8]) -> [UInt8] { parts.flatMap { bytes[$0] } }

  static func made(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var blocks: [UInt8] = []
    var rest = content
    while !rest.isEmpty {
      let part = rest.prefix(255)
      blocks.append(UInt8(part.count))
      blocks += part
      rest = rest.dropFirst(255)
    }
    return blocks + [0]
  }
}
