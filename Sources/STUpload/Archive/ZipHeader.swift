/// What the two headers of an entry have in common (APPNOTE 4.3.7 and 4.3.12).
struct ZipHeader: Sendable {
  let flags: Int
  let method: Int
  let time: Int
  let checksum: Int
  let packedSize: Int
  let size: Int
  let name: ArraySlice<UInt8>
  let extra: ZipExtra
  /// Where the header ends.
  let end: Int

  var isEncrypted: Bool { flags & 0x2041 != 0 }
  /// Sizes and checksum follow after the content, since the writer did not know them before.
  var hasDescriptor: Bool { flags & 8 != 0 }
  var isNamedInUTF8: Bool { flags & 0x800 != 0 }

  /// The header before an entry's content; nil where there is none.
  static func local(_ reader: ByteReader, at place: Int) -> ZipHeader? {
    guard reader.has([0x50, 0x4B, 3, 4], at: place) else { return nil }
    return ZipHeader(reader, fields: place + 6, lengths: place + 26, name: place + 30, comment: 0)
  }

  /// The header in the directory; nil where there is none.
  static func central(_ reader: ByteReader, at place: Int) -> ZipHeader? {
    guard reader.has([0x50, 0x4B, 1, 2], at: place), let comment = reader.little16(place + 32) else {
      return nil
    }
    return ZipHeader(reader, fields: place + 8, lengths: place + 28, name: place + 46, comment: comment)
  }

  private init?(_ reader: ByteReader, fields: Int, lengths: Int, name start: Int, comment: Int) {
    guard let flags = reader.little16(fields), let method = reader.little16(fields + 2),
      let time = reader.little32(fields + 4), let checksum = reader.little32(fields + 8),
      let packedSize = reader.little32(fields + 12), let size = reader.little32(fields + 16),
      let nameLength = reader.little16(lengths), let extraLength = reader.little16(lengths + 2),
      let name = reader.slice(start, nameLength),
      let extraBytes = reader.slice(start + nameLength, extraLength),
      reader.slice(start + nameLength + extraLength, comment) != nil
    else { return nil }
    let extra = ZipExtra(Array(extraBytes))
    (self.flags, self.method, self.time, self.checksum) = (flags, method, time, checksum)
    (self.name, self.extra) = (name, extra)
    end = start + nameLength + extraLength + comment
    // The long form stands in an extra field, first the size and then the packed size, each only where it is needed.
    var long = extra.longSizes[...]
    self.size = size == 0xFFFF_FFFF ? long.popFirst() ?? size : size
    self.packedSize = packedSize == 0xFFFF_FFFF ? long.popFirst() ?? packedSize : packedSize
  }
}
