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
