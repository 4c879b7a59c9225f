/// Goes from page to page. Used within one call.
struct TIFFWalker {
  private static let pageLimit = 500
  private static let fieldLimit = 100_000

  private let bytes: [UInt8]
  private let structure: TIFFStructure
  private let work: UploadWork
  private(set) var walk = PictureWalk(
    notSeen: PictureBlindness.common + [
      "Om de packade bildpunkterna på en sida följs av överblivna byte i samma remsa har inte prövats."
    ])
  private var pages: [TIFFPage] = []
  private var visited: Set<Int> = []
  private var fields = 0
  /// The bytes of the file that something points at.
  private var used: [Range<Int>] = []
  /// How many bytes the clean copy has, to notice pages that share their content over and over.
  private var copied = 0

  init(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) {
    self.bytes = bytes
    self.work = work
    let isBig = bytes.starts(with: [0x49, 0x49, 43, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 43])
    guard !isBig else { throw UploadRefusal(.notCleanable, at: "byte 2", detail: " (BigTIFF)") }
    guard let structure = TIFFStructure(bytes, bytes.indices) else {
      throw .damagedPicture("filens huvud är fel", at: "byte 0")
    }
    self.structure = structure
  }

  mutating func run() throws(UploadRefusal) {
    used.append(0..<8)
    var offset = structure.first
    while offset != 0 {
      let place = "sida \(pages.count + 1), byte \(offset)"
      guard visited.insert(offset).inserted else {
        throw .damagedPicture("sidorna pekar på varandra i en ring", at: place)
      }
      guard pages.count < Self.pageLimit else {
        throw .limit("högst \(Self.pageLimit) sidor läses", at: place)
      }
      guard let directory = structure.directory(at: offset) else {
        throw .damagedPicture("sidans förteckning når utanför filen", at: place)
      }
      try page(directory, "sida \(pages.count + 1)")
      offset = directory.next
    }
    guard !pages.isEmpty else { throw .damagedPicture("den har ingen sida", at: "byte 4") }
    reportGaps()
    if pages.count > 1 { reportReduced() }
    walk.put(TIFFWriter.written(pages, from: bytes, isLittle: structure.reader.isLittle))
  }

  private mutating func page(_ directory: TIFFStructure.Directory, _ place: String) throws(UploadRefusal) {
    fields += directory.fields.count
    guard fields <= Self.fieldLimit else { throw .limit("högst \(Self.fieldLimit) fält läses", at: place) }
    used.append(directory.range)
    var known: [Int: TIFFStructure.Field] = [:]
    var extra: [TIFFStructure.Field] = []
    for field in directory.fields {
      if let value = field.value, !field.isInline { used.append(value) }
      if known.updateValue(field, forKey: field.tag) != nil {
        throw .damagedPicture("ett fält står två gånger", at: place)
      }
    }
    let page = try TIFFPageReader.page(structure, known, place, work, &walk)
    for field in directory.fields where page.fields.allSatisfy({ $0.tag != field.tag }) {
      if field.tag != page.offsetTag, field.tag != page.sizeTag { extra.append(field) }
    }
    for field in extra { report(field, place) }
    used += page.pieces
    copied += page.pieces.reduce(0) { $0 + $1.count } + page.fields.reduce(0) { $0 + $1.value.count }
    guard copied <= bytes.count + 1_000_000 else {
      throw .damagedPicture("sidorna delar samma innehåll om och om igen", at: place)
    }
    pages.append(page)
  }

  /// Reports a field that goes. What lies behind a pointer to further directories is accounted for, and read.
  private mutating func report(_ field: TIFFStructure.Field, _ page: String) {
    let name = TIFFFields.names[field.tag] ?? "\(field.tag)"
    let place = "\(page), fält \(name)"
    let value = field.value ?? 0..<0
    switch field.tag {
    case 700: walk.reportXMP(bytes[value], at: place)
    case 33723: walk.reportIPTC(bytes, value, at: place)
    case 34377: walk.reportPhotoshop(bytes, value, at: place)
    case 34665, 34853:
      walk.report(field.tag == 34665 ? .pictureCamera : .picturePosition, at: place)
      hearDirectories(field, place)
    case 330:
      walk.report(.pictureExtra, at: place, detail: ": \(field.count)")
      hearDirectories(field, place)
    case 315, 316, 33432: walk.reportText(.pictureOwner, PictureText.decode(bytes[value]), at: place)
    case 269...272, 285, 305, 306:
      walk.reportText(.pictureCamera, PictureText.decode(bytes[value]), at: place)
    case 33550, 33922, 34735...34737: walk.reportPrivate(.picturePosition, bytes[value], at: place)
    default: walk.reportPrivate(.pictureTags, bytes[value], at: place)
    }
  }

  /// The texts of the directories that a field points at, each read once.
  private mutating func hearDirectories(_ field: TIFFStructure.Field, _ place: String) {
    var waiting = structure.numbers(field, atMost: 100) ?? []
    while let offset = waiting.popLast() {
      guard visited.insert(offset).inserted, visited.count <= 2 * Self.pageLimit,
        let directory = structure.directory(at: offset), fields + directory.fields.count <= Self.fieldLimit
      else { continue }
      fields += directory.fields.count
      used.append(directory.range)
      for field in directory.fields {
        guard let value = field.value else { continue }
        if !field.isInline { used.append(value) }
        if field.type == 2 || field.type == 7 { walk.hear(PictureText.readable(bytes[value]), at: place) }
        if field.tag == 0x927C { walk.report(.pictureMakerNote, at: place) }
        if [330, 34665, 34853, 0xA005].contains(field.tag) {
          waiting += structure.numbers(field, atMost: 100) ?? []
        }
      }
    }
  }

  /// Bytes that nothing points at, besides a few zeros that bring what follows to an even place.
  private mutating func reportGaps() {
    var end = 0
    for range in used.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > end { reportGap(end..<range.lowerBound) }
      end = max(end, range.upperBound)
    }
    if end < bytes.count { reportGap(end..<bytes.count) }
  }

  private mutating func reportGap(_ range: Range<Int>) {
    let isZero = bytes[range].allSatisfy { $0 == 0 } || isHeader(bytes[range])
    guard !isZero || range.count > 24 else { return }
    if isZero {
      walk.report(.picturePadding, at: "byte \(range.lowerBound)", detail: ": \(range.count) byte")
    } else if range.upperBound == bytes.count {
      PictureTail.report(bytes, from: range.lowerBound, &walk)
    } else {
      walk.reportPrivate(.pictureGap, bytes[range], at: "byte \(range.lowerBound)")
    }
  }

  /// Pages that were joined may each have left the eight bytes that a file begins with.
  private func isHeader(_ gap: ArraySlice<UInt8>) -> Bool {
    let content = gap.drop { $0 == 0 }
    let isHeader = [[0x49, 0x49, 42, 0, 8, 0, 0, 0], [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]].contains(Array(content))
    return isHeader && gap.count <= 24
  }

  /// Pages that say of themselves that they are a smaller copy of another, or its mask.
  private mutating func reportReduced() {
    for (index, page) in pages.enumerated() {
      guard let kind = page.fields.first(where: { $0.tag == 254 })?.value,
        kind.contains(where: { $0 & 1 == 1 })
      else { continue }
      walk.report(
        .pictureFrames, at: "sida \(index + 1)", detail: ": sidan är en förminskad kopia", isRemovable: false)
    }
  }
}
