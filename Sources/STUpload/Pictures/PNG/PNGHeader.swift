/// What the first chunk says about the picture.
struct PNGHeader {
  let width: Int
  let height: Int
  let depth: Int
  let colour: Int
  let isInterlaced: Bool

  private static let channels = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4]

  /// Nil where the header says what no PNG may say.
  init?(_ chunk: PNGChunk, _ reader: PictureReader) {
    let start = chunk.content.lowerBound
    guard chunk.name == "IHDR", chunk.content.count == 13, let width = reader.long(start),
      let height = reader.long(start + 4), let depth = reader.byte(start + 8),
      let colour = reader.byte(start + 9), reader.short(start + 10) == 0,
      let interlace = reader.byte(start + 12), interlace <= 1, [1, 2, 4, 8, 16].contains(depth),
      Self.channels[colour] != nil
    else { return nil }
    self.width = width
    self.height = height
    self.depth = depth
    self.colour = colour
    isInterlaced = interlace == 1
  }

  /// How many bytes the rows of a picture of this size take, each with the byte of its filter.
  func size(_ width: Int, _ height: Int) -> Int {
    guard isInterlaced else { return rows(width, height) }
    let passes = [
      (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ]
    return passes.reduce(0) { sum, pass in
      let (left, top, across, down) = pass
      return sum + rows((width - left + across - 1) / across, (height - top + down - 1) / down)
    }
  }

  private func rows(_ width: Int, _ height: Int) -> Int {
    guard width > 0, height > 0 else { return 0 }
    return height * (1 + (width * depth * (Self.channels[colour] ?? 1) + 7) / 8)
  }

  /// Whether a chunk that has only one length in a picture of this kind has it.
  func allows(_ name: String, size: Int) -> Bool {
    switch name {
    case "gAMA", "cICP": size == 4
    case "cHRM": size == 32
    case "sRGB": size == 1
    case "pHYs": size == 9
    case "cLLI", "acTL": size == 8
    case "mDCV": size == 24
    case "sBIT": size == [0: 1, 2: 3, 3: 3, 4: 2, 6: 4][colour]
    case "bKGD": size == [0: 2, 2: 6, 3: 1, 4: 2, 6: 6][colour]
    case "tRNS": colour == 3 ? size <= 256 : size == [0: 2, 2: 6][colour]
    case "PLTE": size % 3 == 0 && (3...768).contains(size) && colour != 0 && colour != 4
    default: false
    }
  }
}
