/// The sectors of a compound file and the table that chains them (MS-CFB 2.2 to 2.5).
struct CompoundSectors: Sendable {
  let directoryStart: Int
  private let reader: ByteReader
  private let sectorSize: Int
  private let table: [Int]
  private let miniTableStart: Int

  /// In the table: a sector that is not in use.
  private static let free = 0xFFFF_FFFF

  init(_ bytes: [UInt8]) throws(UploadRefusal) {
    let reader = ByteReader(bytes)
    guard reader.has(CompoundFile.signature, at: 0), let shift = reader.little16(30),
      shift == 9 || shift == 12,
      let directory = reader.little32(48), let mini = reader.little32(60), let more = reader.little32(68)
    else { throw UploadRefusal(.damaged, at: "") }
    self.reader = reader
    sectorSize = 1 << shift
    directoryStart = directory
    miniTableStart = mini
    table = try Self.table(reader, 1 << shift, more: more)
  }

  /// All sectors of a chain, one after the other.
  func content(from start: Int) throws(UploadRefusal) -> [UInt8] {
    var content: [UInt8] = []
    var sector = start
    for _ in 0...table.count {
      guard table.indices.contains(sector) else { return content }
      guard let slice = Self.sector(reader, sectorSize, sector) else {
        throw UploadRefusal(.damaged, at: "", detail: ": filen är kortare än den säger")
      }
      content += slice
      sector = table[sector]
    }
    throw UploadRefusal(.damaged, at: "", detail: ": en kedja av sektorer går i ring")
  }

  func miniTable() throws(UploadRefusal) -> [Int] {
    Self.numbers(try content(from: miniTableStart))
  }

  /// Bytes other than 0 in sectors that are not in use.
  var strayBytes: Int {
    table.indices.reduce(0) { count, sector in
      guard table[sector] == Self.free, let slice = Self.sector(reader, sectorSize, sector) else {
        return count
      }
      return count + slice.count { $0 != 0 }
    }
  }

  /// The table lies in sectors of its own; the first 109 of them are named in the header, the others in a chain.
  private static func table(_ reader: ByteReader, _ size: Int, more: Int) throws(UploadRefusal) -> [Int] {
    let most = reader.bytes.count / size + 1
    var places = (0..<109).compactMap { reader.little32(76 + $0 * 4) }.filter { $0 < most }
    var next = more
    var steps = 0
    while next < most, let slice = sector(reader, size, next) {
      let named = numbers(Array(slice))
      places += named.dropLast().filter { $0 < most }
      next = named.last ?? free
      steps += 1
      guard steps <= most, places.count <= most else {
        throw UploadRefusal(.damaged, at: "", detail: ": en kedja av sektorer går i ring")
      }
    }
    let table = places.flatMap { sector(reader, size, $0).map { numbers(Array($0)) } ?? [] }
    return Array(table.prefix(most))
  }

  private static func sector(_ reader: ByteReader, _ size: Int, _ number: Int) -> ArraySlice<UInt8>? {
    let start = (number + 1) * size
    guard start < reader.bytes.count else { return nil }
    // Some writers leave out the end of the last sector.
    return reader.slice(start, min(size, reader.bytes.count - start))
  }

  private static func numbers(_ bytes: [UInt8]) -> [Int] {
    let reader = ByteReader(bytes)
    return stride(from: 0, to: bytes.count - 3, by: 4).compactMap(reader.little32)
  }
}
