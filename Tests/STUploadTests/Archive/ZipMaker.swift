import STUpload

/// An archive written field by field, so that its headers can say anything.
struct ZipMaker {
  struct Entry {
    var name: [UInt8]
    var content: [UInt8]
    var flags = 0
    var method = 0
    var time = 0x21_0000
    var mode = 0
    /// Extra fields before the content and in the directory.
    var localExtra: [UInt8] = []
    var extra: [UInt8] = []
    var comment: [UInt8] = []
    /// What the directory says; what is nil is as it is.
    var statedSize: Int?
    var statedOffset: Int?
    /// Follows the content, where the flags announce it.
    var descriptor: [UInt8] = []
    var disk = 0

    init(_ name: String, _ content: String = "hej") {
      self.name = Array(name.utf8)
      self.content = Array(content.utf8)
    }
  }

  var entries: [Entry]
  var comment: [UInt8] = []
  /// Between the last entry and the directory.
  var between: [UInt8] = []
  /// Long forms of the end, before the end.
  var longEnd: [UInt8] = []
  var statedCount: Int?

  static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  func bytes() -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let place = archive.count
      let sum = Self.checksum(entry.content)
      let size = entry.statedSize ?? entry.content.count
      let common =
        Self.little(20, 2) + Self.little(entry.flags, 2) + Self.little(entry.method, 2)
        + Self.little(entry.time, 4)
      let sizes = Self.little(sum, 4) + Self.little(entry.content.count, 4) + Self.little(size, 4)
      let localSizes = entry.flags & 8 == 0 ? sizes : Self.little(0, 12)
      archive += [0x50, 0x4B, 3, 4] + common + localSizes + Self.little(entry.name.count, 2)
      archive +=
        Self.little(entry.localExtra.count, 2) + entry.name + entry.localExtra + entry.content
      archive += entry.descriptor
      directory +=
        [0x50, 0x4B, 1, 2] + Self.little(0x314, 2) + common + sizes
        + Self.little(entry.name.count, 2)
      directory +=
        Self.little(entry.extra.count, 2) + Self.little(entry.comment.count, 2)
        + Self.little(entry.disk, 2)
      directory += Self.little(0, 2) + Self.little(entry.mode << 16, 4)
      directory +=
        Self.little(entry.statedOffset ?? place, 4) + entry.name + entry.extra + entry.comment
    }
    archive += between
    let count = statedCount ?? entries.count
    let end =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.little(count, 2) + Self.little(count, 2)
      + Self.little(directory.count, 4) + Self.little(archive.count, 4)
      + Self.little(comment.count, 2) + comment
    return archive + directory + longEnd + end
  }

  /// CRC-32 (APPNOTE 4.4.7).
  static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
