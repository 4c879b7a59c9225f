/// Whether the tables of a segment take exactly the room that the segment gives them (T.81, B.2.4).
enum JPEGTables {
  static func isExact(_ segment: JPEGSegment, _ reader: PictureReader) -> Bool {
    let payload = PictureReader(reader.bytes, segment.payload)
    switch segment.marker {
    case 0xC4: return fills(payload, huffman)
    case 0xDB: return fills(payload, quantization)
    case 0xCC: return payload.count % 2 == 0
    case 0xDD: return payload.count == 2
    default: return false
    }
  }

  /// Whether bytes are a picture's tables and nothing else, as TIFF keeps them for all strips of a page.
  static func isOnlyTables(_ bytes: [UInt8]) -> Bool {
    let reader = PictureReader(bytes)
    guard reader.short(0) == 0xFFD8 else { return false }
    var position = 2
    while let marker = reader.short(position), marker != 0xFFD9 {
      guard [0xFFC4, 0xFFDB, 0xFFDD].contains(marker), let size = reader.short(position + 2), size >= 2,
        let range = reader.range(position + 2, size)
      else { return false }
      let segment = JPEGSegment(UInt8(marker & 0xFF), start: position, payload: range.dropFirst(2), reader)
      guard isExact(segment, reader) else { return false }
      position = range.upperBound
    }
    return position + 2 == bytes.count
  }

  private static func fills(_ payload: PictureReader, _ size: (PictureReader, Int) -> Int?) -> Bool {
    var offset = 0
    while offset < payload.count {
      guard let next = size(payload, offset) else { return false }
      offset += next
    }
    return offset == payload.count
  }

  private static func huffman(_ payload: PictureReader, _ offset: Int) -> Int? {
    guard let counts = payload.range(offset + 1, 16) else { return nil }
    let codes = payload.bytes[counts].reduce(0) { $0 + Int($1) }
    return codes <= 256 ? 17 + codes : nil
  }

  private static func quantization(_ payload: PictureReader, _ offset: Int) -> Int? {
    guard let head = payload.byte(offset) else { return nil }
    return head >> 4 == 0 ? 65 : 129
  }
}
