internal import STDeflate

extension ZipArchive {
  /// A file to be packed.
  package struct File: Sendable, Hashable {
    package let name: String
    package let bytes: [UInt8]
    /// Never compressed, also where that would save room: OpenDocument asks for it for `mimetype`.
    package let isStored: Bool

    package init(_ name: String, _ bytes: [UInt8], isStored: Bool = false) {
      self.name = name
      self.bytes = bytes
      self.isStored = isStored
    }
  }

  /// An archive with these files in this order and nothing else: no times, no extra fields, no comments, no bytes in
  /// between. The same files give the same bytes.
  ///
  /// At most 65 534 files and 4 GB; callers hold themselves within `UploadLimits`.
  package static func write(_ files: [File]) -> [UInt8] {
    let deflater = Deflater(.raw)
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let deflated = file.isStored ? file.bytes : deflater.deflate(file.bytes)
      let isStored = file.isStored || deflated.count >= file.bytes.count
      let packed = isStored ? file.bytes : deflated
      let common = commonHeader(file, packedSize: packed.count, isStored: isStored)
      // Version 2.0 of the format, in which folders and deflate came; attributes and comment are 0.
      directory += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 10)
      directory += little(archive.count, 4) + Array(file.name.utf8)
      archive += [0x50, 0x4B, 3, 4] + common + Array(file.name.utf8) + packed
    }
    let end =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(files.count, 2) + little(files.count, 2)
      + little(directory.count, 4) + little(archive.count, 4) + [0, 0]
    return archive + directory + end
  }

  /// From the version that is needed to the length of the extra field. The time is the first that the format can tell,
  /// 1 January 1980.
  private static func commonHeader(_ file: File, packedSize: Int, isStored: Bool) -> [UInt8] {
    let flags = file.name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x800
    return little(20, 2) + little(flags, 2) + little(isStored ? 0 : 8, 2) + [0, 0, 0x21, 0]
      + little(Int(CyclicChecksum.of(file.bytes)), 4) + little(packedSize, 4) + little(file.bytes.count, 4)
      + little(file.name.utf8.count, 2) + [0, 0]
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
