/// The extra fields of an entry (APPNOTE 4.5): each a number of two bytes, a length of two bytes, and that many bytes.
struct ZipExtra: Sendable {
  /// Sizes too large for the header itself (4.5.3).
  private(set) var longSizes: [Int] = []
  /// Whether there is anything but long sizes and empty room: Office keeps room for the directory to grow.
  private(set) var isTelling = false

  init(_ bytes: [UInt8]) {
    let reader = ByteReader(bytes)
    var place = 0
    while let id = reader.little16(place), let length = reader.little16(place + 2),
      let content = reader.slice(place + 4, length)
    {
      add(id, Array(content))
      place += 4 + length
    }
    if bytes[place...].contains(where: { $0 != 0 }) { isTelling = true }
  }

  private mutating func add(_ id: Int, _ content: [UInt8]) {
    switch id {
    case 0x0001:
      let reader = ByteReader(content)
      longSizes = stride(from: 0, to: content.count - 7, by: 8).compactMap(reader.little64)
    case 0xA220:
      // A signature, the room first kept, and then the room.
      if content.dropFirst(4).contains(where: { $0 != 0 }) { isTelling = true }
    default: isTelling = true
    }
  }
}
