internal import STDeflate

/// A ZIP archive (PKWARE APPNOTE 6.3.10) that says the same thing twice and hides nothing between its lines.
///
/// Each entry has two headers, and programs differ in which one they believe: where the two disagree, one file is shown
/// and another one is hidden. So they must agree in everything but the times, no two entries may share bytes or a name,
/// and no name may lead out of the archive. What else lies in the file is found and named.
package struct ZipArchive: Sendable {
  /// In the order of the directory.
  package let entries: [ZipEntry]
  /// What the shell around the entries holds: bytes that belong to none of them, comments, extra fields.
  package let findings: [UploadFinding]
  private let reader: ByteReader

  init(entries: [ZipEntry], findings: [UploadFinding], reader: ByteReader) {
    self.entries = entries
    self.findings = findings
    self.reader = reader
  }

  /// Reads the headers and holds them against one another; the content is unpacked by `content(of:_:)`.
  ///
  /// - Throws: a refusal where the headers lie, are broken, or ask for more than the limits allow.
  package static func read(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> ZipArchive {
    try ZipReader(bytes, work).archive()
  }

  /// The entry with exactly this name.
  package func entry(_ name: String) -> ZipEntry? { entries.first { $0.name == name } }

  /// The unpacked content, which must have the size and the checksum that the headers promise. Each call unpacks, and is
  /// accounted for.
  package func content(of entry: ZipEntry, _ work: UploadWork) throws(UploadRefusal) -> [UInt8] {
    try work.spend(entry.size, at: entry.name)
    guard let packed = reader.slice(entry.data.lowerBound, entry.data.count) else {
      throw UploadRefusal(.damaged, at: entry.name)
    }
    let content = entry.isStored ? Array(packed) : try inflated(Array(packed), entry)
    guard content.count == entry.size, CyclicChecksum.of(content) == entry.checksum else {
      throw UploadRefusal(.damaged, at: entry.name, detail: ": innehållet stämmer inte med kontrollsumman")
    }
    return content
  }

  private func inflated(_ packed: [UInt8], _ entry: ZipEntry) throws(UploadRefusal) -> [UInt8] {
    let inflater = Inflater(.raw)
    let (content, outcome) = inflater.inflate(packed, limit: entry.size)
    switch outcome {
    case .tooMuch:
      throw UploadRefusal(.zipDisagrees, at: entry.name, detail: ": innehållet är större än det uppges vara")
    case .whole where inflater.consumed != packed.count:
      throw UploadRefusal(.zipDisagrees, at: entry.name, detail: ": det ligger mer i posten än det packade")
    case .whole, .broken:
      guard let content else { throw UploadRefusal(.damaged, at: entry.name) }
      return content
    }
  }
}
