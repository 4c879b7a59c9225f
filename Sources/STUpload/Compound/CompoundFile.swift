/// A compound file (MS-CFB): folders and streams in one file, the shell of Office until 2003 and of Outlook's letters.
/// Bounded: every chain of sectors is followed no further than the file has sectors.
struct CompoundFile: Sendable {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// In the order of the directory; those that are not in use are left out.
  let entries: [CompoundEntry]
  /// Sectors that the file calls free and that hold something all the same.
  let strayBytes: Int
  private let sectors: CompoundSectors
  private let miniStream: [UInt8]
  private let miniTable: [Int]

  static func read(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> CompoundFile {
    let sectors = try CompoundSectors(bytes)
    let directory = try sectors.content(from: sectors.directoryStart)
    guard directory.count / CompoundEntry.size <= work.limits.entries * 4 else {
      throw .limit("högst \(work.limits.entries * 4) poster läses i en sammansatt fil", at: "")
    }
    return try CompoundFile(sectors, directory)
  }

  private init(_ sectors: CompoundSectors, _ directory: [UInt8]) throws(UploadRefusal) {
    let all = stride(from: 0, to: directory.count - CompoundEntry.size + 1, by: CompoundEntry.size)
      .map { CompoundEntry(ByteReader(directory), at: $0) }
    guard let root = all.first ?? nil, root.type == .root else {
      throw UploadRefusal(.damaged, at: "", detail: ": roten saknas")
    }
    self.sectors = sectors
    entries = all.compactMap(\.self)
    miniStream = root.size == 0 ? [] : try sectors.content(from: root.start)
    miniTable = try sectors.miniTable()
    strayBytes = sectors.strayBytes + Self.leftovers(directory, all)
  }

  /// Bytes other than 0 in places of the directory that no entry uses, where only links to others may stand (MS-CFB 2.6.1).
  private static func leftovers(_ directory: [UInt8], _ entries: [CompoundEntry?]) -> Int {
    entries.enumerated().reduce(0) { count, place in
      guard place.element == nil else { return count }
      let start = place.offset * CompoundEntry.size
      let names = directory[start..<(start + 66)]
      let rest = directory[(start + 80)..<(start + CompoundEntry.size)]
      return count + names.count { $0 != 0 } + rest.count { $0 != 0 }
    }
  }

  /// The content of a stream.
  func content(of entry: CompoundEntry, _ work: UploadWork) throws(UploadRefusal) -> [UInt8] {
    try work.spend(entry.size, at: entry.name)
    if entry.size == 0 { return [] }
    let content =
      entry.size < 4_096 ? try miniContent(from: entry.start) : try sectors.content(from: entry.start)
    guard content.count >= entry.size else { throw UploadRefusal(.damaged, at: entry.name) }
    return Array(content.prefix(entry.size))
  }

  /// Streams under 4096 bytes lie in sectors of 64 bytes within one stream (MS-CFB 2.4).
  private func miniContent(from start: Int) throws(UploadRefusal) -> [UInt8] {
    var content: [UInt8] = []
    var sector = start
    for _ in 0...miniTable.count {
      guard miniTable.indices.contains(sector) else { return content }
      content += miniStream[min(sector * 64, miniStream.count)..<min(sector * 64 + 64, miniStream.count)]
      sector = miniTable[sector]
    }
    throw UploadRefusal(.damaged, at: "", detail: ": en kedja av sektorer går i ring")
  }
}

extension CompoundFile {
  /// The kind that the names of the streams show; nil for others, such as databases and installers.
  ///
  /// An encrypted document of today has this shell around it.
  var kind: FileKind? {
    get throws(UploadRefusal) {
      let names = Set(entries.map(\.name))
      if names.contains("EncryptedPackage") { throw UploadRefusal(.encrypted, at: "") }
      if names.contains("WordDocument") { return .doc }
      if names.contains("Workbook") || names.contains("Book") { return .xls }
      if names.contains("PowerPoint Document") { return .ppt }
      return names.contains("__properties_version1.0") ? .msg : nil
    }
  }
}
