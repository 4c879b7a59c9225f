/// Reads the directory of an archive, and holds it against the headers before the entries.
struct ZipReader {
  private let reader: ByteReader
  private let work: UploadWork

  init(_ bytes: [UInt8], _ work: UploadWork) {
    reader = ByteReader(bytes)
    self.work = work
  }

  /// An entry with all that belongs to it, header and descriptor included.
  private struct Found {
    let entry: ZipEntry
    let whole: Range<Int>
    let isTelling: Bool
    let hasTime: Bool
    let hasComment: Bool
  }

  func archive() throws(UploadRefusal) -> ZipArchive {
    let end = try ZipEnd.find(reader)
    guard end.count <= work.limits.entries else {
      throw .limit("högst \(work.limits.entries) poster läses, här finns \(end.count)", at: "")
    }
    var found: [Found] = []
    var place = end.directory.lowerBound
    for _ in 0..<end.count {
      guard let central = ZipHeader.central(reader, at: place), central.end <= end.directory.upperBound else {
        throw UploadRefusal(.damaged, at: "byte \(place)", detail: ": arkivets förteckning går inte att läsa")
      }
      found.append(try self.found(central, at: place, end))
      place = central.end
    }
    guard place == end.directory.upperBound else {
      throw UploadRefusal(
        .zipDisagrees, at: "byte \(place)", detail: ": förteckningen har fler poster än den säger")
    }
    try checkNames(found.map(\.entry))
    try checkSizes(found.map(\.entry))
    return ZipArchive(entries: found.map(\.entry), findings: try findings(found, end), reader: reader)
  }
}

// MARK: - One entry

extension ZipReader {
  private func found(
    _ central: ZipHeader, at place: Int, _ end: ZipEnd
  ) throws(UploadRefusal) -> Found {
    let name = try ZipName.checked(central)
    guard !central.isEncrypted else { throw UploadRefusal(.encrypted, at: name) }
    guard central.method == 0 || central.method == 8 else {
      throw UploadRefusal(.zipMethod, at: name, detail: ": metod \(central.method)")
    }
    guard let mode = reader.little16(place + 40), let offset = reader.little32(place + 42),
      let disk = reader.little16(place + 34), disk == 0
    else { throw UploadRefusal(.damaged, at: name) }
    guard mode & 0xF000 != 0xA000 else { throw UploadRefusal(.zipLink, at: name) }
    let start = end.base + offset
    guard let local = ZipHeader.local(reader, at: start), local.end <= end.directory.lowerBound else {
      throw UploadRefusal(.damaged, at: name, detail: ": posten ligger inte där förteckningen säger")
    }
    let data = local.end..<(local.end + central.packedSize)
    guard data.upperBound <= end.directory.lowerBound else {
      throw UploadRefusal(.damaged, at: name, detail: ": posten räcker utanför filen")
    }
    let wholeEnd = try agreedEnd(central, local, data, name)
    let entry = ZipEntry(
      name: name, size: central.size, data: data, isStored: central.method == 0,
      checksum: UInt32(truncatingIfNeeded: central.checksum))
    guard !entry.isFolder || entry.size == 0 else {
      throw UploadRefusal(.zipName, at: name, detail: ": en mapp med innehåll")
    }
    guard !entry.isStored || entry.size == data.count else {
      throw UploadRefusal(.zipDisagrees, at: name, detail: ": storleken")
    }
    return Found(
      entry: entry, whole: start..<wholeEnd, isTelling: central.extra.isTelling || local.extra.isTelling,
      // The first day that the format can tell is what writers put who do not want to.
      hasTime: [central.time, local.time].contains { $0 != 0x21_0000 && $0 != 0 },
      hasComment: reader.little16(place + 32) != 0)
  }

  /// Where the entry ends, its descriptor included, once both headers have been found to agree.
  private func agreedEnd(
    _ central: ZipHeader, _ local: ZipHeader, _ data: Range<Int>, _ name: String
  ) throws(UploadRefusal) -> Int {
    func disagree(_ what: String) -> UploadRefusal {
      UploadRefusal(.zipDisagrees, at: name, detail: ": " + what)
    }
    guard central.name == local.name else { throw disagree("namnet") }
    guard central.flags == local.flags else { throw disagree("flaggorna") }
    guard central.method == local.method else { throw disagree("packningen") }
    let stated = [central.checksum, central.packedSize, central.size]
    let before = [local.checksum, local.packedSize, local.size]
    guard central.hasDescriptor else {
      guard before == stated else { throw disagree("storleken eller kontrollsumman") }
      return data.upperBound
    }
    // What is not known yet is 0; the long form says so with all bits set.
    guard zip(before, stated).allSatisfy({ $0 == $1 || $0 == 0 || $0 == 0xFFFF_FFFF }) else {
      throw disagree("storleken eller kontrollsumman")
    }
    let start = reader.has([0x50, 0x4B, 7, 8], at: data.upperBound) ? data.upperBound + 4 : data.upperBound
    if descriptor(at: start, isLong: false) == stated { return start + 12 }
    if descriptor(at: start, isLong: true) == stated { return start + 20 }
    throw disagree("storleken eller kontrollsumman")
  }

  /// Checksum, packed size and size after the content (APPNOTE 4.3.9).
  private func descriptor(at place: Int, isLong: Bool) -> [Int?] {
    isLong
      ? [reader.little32(place), reader.little64(place + 4), reader.little64(place + 12)]
      : [reader.little32(place), reader.little32(place + 4), reader.little32(place + 8)]
  }
}

// MARK: - All entries

extension ZipReader {
  /// A second entry of the same name is shown by some programs and by others not; the same goes for names that differ in
  /// case alone.
  private func checkNames(_ entries: [ZipEntry]) throws(UploadRefusal) {
    var names: Set<String> = []
    for entry in entries {
      let name = entry.isFolder ? String(entry.name.dropLast()) : entry.name
      guard names.insert(name.lowercased()).inserted else {
        throw UploadRefusal(
          .zipTwins, at: entry.name, detail: ", eller namn som skiljer sig bara i stora och små bokstäver")
      }
    }
  }

  private func checkSizes(_ entries: [ZipEntry]) throws(UploadRefusal) {
    var left = work.unpackable
    for entry in entries {
      let isBomb = entry.size > work.limits.ratioGrace && entry.size / work.limits.ratio > entry.data.count
      guard !isBomb else {
        throw .limit("posten är mer än \(work.limits.ratio) gånger större uppackad än packad", at: entry.name)
      }
      left -= min(entry.size, left + 1)
      guard left >= 0 else {
        throw .limit("arkivet sväller till mer än \(work.limits.unpackedBytes) byte", at: entry.name)
      }
    }
  }

  private func findings(_ found: [Found], _ end: ZipEnd) throws(UploadRefusal) -> [UploadFinding] {
    var findings: [UploadFinding] = []
    var place = 0
    for next in found.sorted(by: { $0.whole.lowerBound < $1.whole.lowerBound }) {
      guard next.whole.lowerBound >= place else { throw UploadRefusal(.zipOverlap, at: next.entry.name) }
      findings += stray(place..<next.whole.lowerBound, end)
      place = next.whole.upperBound
    }
    findings += stray(place..<end.directory.lowerBound, end)
    findings += stray(end.directory.upperBound..<end.start, end)
    findings += stray(end.comment.upperBound..<reader.bytes.count, end)
    let commented = found.count { $0.hasComment } + (end.comment.isEmpty ? 0 : 1)
    if commented > 0 { findings.append(UploadFinding(.zipComment, at: "", detail: ": \(commented)")) }
    let telling = found.count { $0.isTelling }
    if telling > 0 {
      findings.append(UploadFinding(.zipExtra, at: "", detail: ": " + Amount.of(telling, "post", "poster")))
    }
    if found.contains(where: \.hasTime) { findings.append(UploadFinding(.zipTimes, at: "")) }
    return findings
  }

  private func stray(_ range: Range<Int>, _ end: ZipEnd) -> [UploadFinding] {
    range.isEmpty
      ? [] : [UploadFinding(.zipStray, at: "byte \(range.lowerBound)", detail: ": \(range.count) byte")]
  }
}
