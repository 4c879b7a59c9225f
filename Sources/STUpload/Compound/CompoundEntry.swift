/// A folder or stream of a compound file (MS-CFB 2.6).
struct CompoundEntry: Sendable, Hashable {
  static let size = 128

  enum Sort: Int, Sendable {
    case storage = 1
    case stream = 2
    case root = 5
  }

  let name: String
  let type: Sort
  let start: Int
  let size: Int
  /// Whether it says when it was made or changed.
  let hasTimes: Bool

  /// Nil for an entry that is not in use.
  init?(_ reader: ByteReader, at place: Int) {
    guard let type = reader.byte(place + 66).flatMap({ Sort(rawValue: Int($0)) }),
      let nameLength = reader.little16(place + 64), let start = reader.little32(place + 116),
      let size = reader.little32(place + 120), let times = reader.slice(place + 100, 16)
    else { return nil }
    let units = stride(from: 0, to: min(max(nameLength - 2, 0), 62), by: 2)
      .compactMap { reader.little16(place + $0).map(UInt16.init(truncatingIfNeeded:)) }
    name = String(decoding: units, as: UTF16.self)
    self.type = type
    self.start = start
    self.size = size
    hasTimes = times.contains { $0 != 0 }
  }
}
