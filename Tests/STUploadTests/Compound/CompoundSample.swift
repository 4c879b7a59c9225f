/// Small compound files, made from the description of the format.
enum CompoundSample {
  static let document = make(streams: [
    ("WordDocument", Array("Raderad text om patienten 19121212-1212 finns kvar".utf8)),
    ("\u{5}SummaryInformation", Array("Testdoktor".utf8)), ("Macros", []), ("ObjectPool", []),
  ])

  /// Sector 0 is the table, 1 and on the directory, then the streams, each in full sectors of its own.
  ///
  /// - Parameter directoryNext: where the directory goes on; nil where it ends.
  /// - Parameter stray: a sector that nothing refers to.
  /// - Parameter times: stands in the times of the root.
  /// - Parameter orphan: the name of an entry that is not in use.
  static func make(
    streams: [(name: String, bytes: [UInt8])], directoryNext: Int? = nil, stray: [UInt8] = [],
    times: UInt8 = 0, orphan: String = ""
  ) -> [UInt8] {
    let directorySectors = streams.count / 4 + 1
    var table: [Int] = [0xFFFF_FFFD]
    table += (1...directorySectors).map { $0 < directorySectors ? $0 + 1 : directoryNext ?? 0xFFFF_FFFE }
    var directory = entry("Root Entry", type: 5, start: 0xFFFF_FFFE, size: 0)
    var content: [UInt8] = []
    for stream in streams {
      // Of 4096 bytes at least, so that no second table is needed.
      let size = stream.bytes.isEmpty ? 0 : 4_096
      directory += entry(stream.name, type: size == 0 ? 1 : 2, start: size == 0 ? 0 : table.count, size: size)
      table += (0..<(size / 512)).map { $0 < size / 512 - 1 ? table.count + $0 + 1 : 0xFFFF_FFFE }
      content += stream.bytes + [UInt8](repeating: 0, count: size - stream.bytes.count)
    }
    if times > 0 { directory[100] = times }
    if !orphan.isEmpty { directory += entry(orphan, type: 0, start: 0, size: 0) }
    directory += [UInt8](repeating: 0, count: directorySectors * 512 - directory.count)
    table += [Int](repeating: 0xFFFF_FFFF, count: 128 - table.count)
    let free = stray + [UInt8](repeating: 0, count: stray.isEmpty ? 0 : 512 - stray.count)
    return header + table.flatMap { little($0, 4) } + directory + content + free
  }

  private static let header: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
    + [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0] + [UInt8](repeating: 0, count: 10) + little(1, 4) + little(1, 4)
    + little(0, 4) + little(4_096, 4) + little(0xFFFF_FFFE, 4) + little(0, 4) + little(0xFFFF_FFFE, 4)
    + little(0, 4) + little(0, 4) + [UInt8](repeating: 0xFF, count: 108 * 4)

  private static func entry(_ name: String, type: UInt8, start: Int, size: Int) -> [UInt8] {
    let units = Array(name.utf16)
    return units.flatMap { little(Int($0), 2) } + [UInt8](repeating: 0, count: 64 - units.count * 2)
      + little(units.count * 2 + 2, 2) + [type, 1] + [UInt8](repeating: 0xFF, count: 12)
      + [UInt8](repeating: 0, count: 36) + little(start, 4) + little(size, 4) + little(0, 4)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
