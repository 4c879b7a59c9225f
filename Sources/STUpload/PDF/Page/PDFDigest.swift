/// A short number for a lot of content, to tell whether it is the same after cleaning (FNV-1a). It guards against slips of
/// ours, and not against anybody who would want to deceive it.
struct PDFDigest: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    var value = value
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.value = value
  }

  mutating func add(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) {
      value = (value ^ UInt64(truncatingIfNeeded: number >> shift & 0xFF)) &* 0x100_0000_01B3
    }
  }

  /// To a tenth of a unit.
  mutating func add(_ box: PDFBox) {
    for edge in [box.left, box.bottom, box.right, box.top] {
      add(abs(edge) < 1e6 ? Int((edge * 10).rounded()) : 0)
    }
  }

  /// What the pixels come from: the scans of a JPEG (the rest of which is cleaned), or all data of others that stay.
  mutating func add(picture value: PDFObject, _ graph: PDFGraph) {
    guard let reference = value.reference, let node = graph.nodes[reference], let data = node.data,
      let dictionary = node.value.dictionary
    else { return }
    let filters = graph.filters(dictionary)
    switch filters.ending {
    case .picture("DCTDecode"), .picture("DCT"):
      guard case .coded(let picture, _) = filters.decode(data, limit: PDFGraph.mostOfStream),
        let start = Self.scan(in: picture)
      else { return }
      add(picture[start...].prefix(4_096))
    case .picture: return
    case .other: add(data.count > 1_000_000 ? data.prefix(1_000_000) : data[...])
    }
  }

  /// Where the first scan of a JPEG begins, segment by segment: a thumbnail in one of them has scans of its own.
  private static func scan(in picture: [UInt8]) -> Int? {
    var position = 2
    while position + 3 < picture.count, picture[position] == 0xFF {
      switch picture[position + 1] {
      case 0xDA: return position
      case 0xFF: position += 1
      case 0x01, 0xD0...0xD8: position += 2
      default: position += 2 + Int(picture[position + 2]) << 8 + Int(picture[position + 3])
      }
    }
    return nil
  }

  /// In hexadecimal digits.
  var hex: String { String(value, radix: 16) }
}
