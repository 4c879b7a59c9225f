/// The end of an archive: the record that says where the directory lies (APPNOTE 4.3.16), and its long form (4.3.14).
struct ZipEnd: Sendable {
  let count: Int
  let directory: Range<Int>
  /// What places in the directory count from: more than 0 where something was put before the archive.
  let base: Int
  /// Where the end records begin.
  let start: Int
  let comment: Range<Int>

  private static let size = 22
  private static let longestComment = 65_535

  /// The last record that may be one. Bytes may follow it; they are a finding.
  static func find(_ reader: ByteReader) throws(UploadRefusal) -> ZipEnd {
    let last = reader.bytes.count - size
    var place = last
    while place >= 0, place >= last - longestComment {
      if reader.has([0x50, 0x4B, 5, 6], at: place), let end = ZipEnd(reader, at: place) { return end }
      place -= 1
    }
    throw UploadRefusal(.damaged, at: "", detail: ": arkivets slut saknas")
  }

  private init?(_ reader: ByteReader, at place: Int) {
    guard let disk = reader.little16(place + 4), let directoryDisk = reader.little16(place + 6),
      let here = reader.little16(place + 8), var count = reader.little16(place + 10),
      var size = reader.little32(place + 12), var offset = reader.little32(place + 16),
      let commentLength = reader.little16(place + 20), reader.slice(place + 22, commentLength) != nil,
      disk == 0, directoryDisk == 0, here == count
    else { return nil }
    start = Self.longForm(reader, before: place) ?? place
    if start < place {
      guard let longCount = reader.little64(start + 32), let longSize = reader.little64(start + 40),
        let longOffset = reader.little64(start + 48),
        count == longCount || count == 0xFFFF, size == longSize || size == 0xFFFF_FFFF,
        offset == longOffset || offset == 0xFFFF_FFFF
      else { return nil }
      (count, size, offset) = (longCount, longSize, longOffset)
    }
    guard size <= start, offset <= start - size else { return nil }
    self.count = count
    directory = (start - size)..<start
    base = start - size - offset
    comment = (place + Self.size)..<(place + Self.size + commentLength)
  }

  /// Where the long form begins; it and its locator stand right before the end record.
  private static func longForm(_ reader: ByteReader, before place: Int) -> Int? {
    let start = place - 76
    guard reader.has([0x50, 0x4B, 6, 7], at: place - 20), reader.has([0x50, 0x4B, 6, 6], at: start),
      reader.little64(start + 4) == 44
    else { return nil }
    return start
  }
}
