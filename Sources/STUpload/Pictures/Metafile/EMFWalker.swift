/// Goes from record to record. Used within one call.
struct EMFWalker {
  private static let recordLimit = 500_000

  private let bytes: [UInt8]
  private let reader: PictureReader
  private let work: UploadWork
  private(set) var walk = PictureWalk(
    notSeen: PictureBlindness.common + [PictureBlindness.recordPadding])
  private var kept = 0

  init(_ bytes: [UInt8], _ work: UploadWork) {
    self.bytes = bytes
    self.work = work
    reader = PictureReader(bytes, isLittle: true)
  }

  mutating func run() throws(UploadRefusal) {
    guard reader.long(0) == 1, reader.has(" EMF", at: 40), let head = record(at: 0),
      head.count >= 88
    else {
      throw .damagedPicture("bildens huvud är fel", at: "byte 0")
    }
    let headPlace = walk.reserve()
    var position = head.upperBound
    kept = 1
    for _ in 0..<Self.recordLimit {
      guard let type = reader.long(position), let range = record(at: position) else {
        throw .damagedPicture("den slutar mitt i bilden", at: "byte \(position)")
      }
      position = range.upperBound
      if type == 14 {
        try end(range)
        fill(headPlace, head)
        return PictureTail.report(bytes, from: position, &walk)
      }
      try take(type, range)
    }
    throw .limit("högst \(Self.recordLimit) ritposter läses", at: "byte \(position)")
  }

  private func record(at position: Int) -> Range<Int>? {
    guard let size = reader.long(position + 4), size >= 8, size % 4 == 0 else { return nil }
    return reader.range(position, size)
  }

  private mutating func keep(_ range: Range<Int>) {
    kept += 1
    walk.keep(range)
  }

  // MARK: Head and end

  /// The head without its description and the pixel format of another drawing system, and with the sizes of the copy.
  private mutating func fill(_ place: Int, _ head: Range<Int>) {
    let (count, offset) = (reader.long(60) ?? 0, reader.long(64) ?? 0)
    if count > 0 {
      let text = reader.range(offset, min(count, head.count) * 2).map {
        PictureText.utf16($0, in: bytes)
      }
      walk.reportText(.pictureText, text ?? "", at: "byte \(offset), beskrivning")
    }
    // Later forms of the head are longer; a description begins where they end.
    let fixed =
      [108, 100, 88].first { size in size <= head.count && (count == 0 || size <= max(offset, 88)) }
      ?? 88
    var made = Array(bytes[head].prefix(fixed))
    let surplus = bytes[head].dropFirst(fixed).count { $0 != 0 }
    if surplus > 0, count == 0 {
      walk.reportPrivate(.picturePrivate, bytes[head].dropFirst(fixed), at: "byte \(fixed)")
    }
    made.replaceSubrange(4..<8, with: WebPChunk.little(fixed, 4))
    made.replaceSubrange(58..<68, with: Array(repeating: 0, count: 10))
    if fixed >= 100 { made.replaceSubrange(88..<100, with: Array(repeating: 0, count: 12)) }
    made.replaceSubrange(48..<52, with: WebPChunk.little(walk.size + fixed, 4))
    made.replaceSubrange(52..<56, with: WebPChunk.little(kept, 4))
    walk.fill(place, with: made)
  }

  /// The end may tell the colours of a palette once more (MS-EMF 2.3.4.1).
  private mutating func end(_ range: Range<Int>) throws(UploadRefusal) {
    kept += 1
    let colours = reader.long(range.lowerBound + 8) ?? 0
    guard range.count != 20 || colours > 0 else {
      let plain = WebPChunk.little(14, 4) + WebPChunk.little(20, 4) + WebPChunk.little(0, 4)
      let made = plain + WebPChunk.little(16, 4) + WebPChunk.little(20, 4)
      if bytes[range.dropFirst(12).prefix(4)].contains(where: { $0 != 0 && $0 != 16 }) {
        walk.report(.picturePadding, at: "byte \(range.lowerBound)")
      }
      return walk.put(made)
    }
    guard range.count == 20 + colours * 4 else {
      throw .damagedPicture("bildens slut är längre än det säger", at: "byte \(range.lowerBound)")
    }
    walk.keep(range)
  }

  // MARK: Records

  private mutating func take(_ type: Int, _ range: Range<Int>) throws(UploadRefusal) {
    let place = "ritpost \(type), byte \(range.lowerBound)"
    switch type {
    case 70: try remark(range, place)
    // Commands to a printer and its driver.
    case 105, 106, 110: walk.reportPrivate(.picturePrivate, bytes[range.dropFirst(8)], at: place)
    // Colour profiles by name of file, and records of another drawing system.
    case 99...104, 107, 112, 113, 117, 121, 122:
      throw UploadRefusal(.notCleanable, at: place, detail: " (ritpost som inte kan prövas)")
    case 80, 81: try picture(range, place)
    case 83, 84, 96, 97, 108: text(type, range, place)
    case 2...98, 108...120: keep(range)
    default: throw UploadRefusal(.notCleanable, at: place, detail: " (okänd ritpost)")
    }
  }

  /// A picture may be a JPEG or a PNG within the record (MS-WMF 2.1.1.7).
  private mutating func picture(_ range: Range<Int>, _ place: String) throws(UploadRefusal) {
    let record = PictureReader(bytes, range, isLittle: true)
    if let head = record.long(48), let form = record.long(head + 16), form == 4 || form == 5 {
      throw UploadRefusal(.notCleanable, at: place, detail: " (metafil med bilder i sig)")
    }
    keep(range)
  }

  private mutating func text(_ type: Int, _ range: Range<Int>, _ place: String) {
    defer { keep(range) }
    let record = PictureReader(bytes, range, isLittle: true)
    guard type == 83 || type == 84, let count = record.long(44), let offset = record.long(48),
      let options = record.long(52), count <= range.count
    else { return walk.hear(PictureText.readable(bytes[range]), at: place) }
    // Numbers of glyphs instead of letters.
    guard options & 0x10 == 0, let letters = record.range(offset, type == 84 ? count * 2 : count)
    else { return }
    walk.see(
      type == 84 ? PictureText.utf16(letters, in: bytes) : PictureText.latin(bytes[letters]),
      at: place)
  }

  // MARK: Remarks

  /// Only what EMF+ draws by stays (MS-EMF 2.3.3).
  private mutating func remark(_ range: Range<Int>, _ place: String) throws(UploadRefusal) {
    let record = PictureReader(bytes, range, isLittle: true)
    guard let size = record.long(8), let content = record.range(12, size) else {
      throw .damagedPicture("en post är längre än den säger", at: place)
    }
    if record.has("EMF+", at: 12) { return try enhanced(content.dropFirst(4), place) }
    // Pictures in other forms, which some programs show and others do not.
    if record.has("GDIC", at: 12), record.long(16) == 0x4000_0004 || record.long(16) == 0x8000_0001 {
      throw UploadRefusal(.notCleanable, at: place, detail: " (metafil med en annan i sig)")
    }
    walk.reportPrivate(.pictureComment, bytes[range.dropFirst(12)], at: place)
  }

  private mutating func enhanced(_ content: Range<Int>, _ place: String) throws(UploadRefusal) {
    let records = try EMFPlusRecords(bytes, content, work, place)
    for remark in records.remarks { walk.reportPrivate(.pictureComment, bytes[remark], at: place) }
    for text in records.texts { walk.see(text, at: place) }
    guard !records.kept.isEmpty else { return }
    let data = Array("EMF+".utf8) + records.kept.flatMap { bytes[$0] }
    let padding = (4 - data.count % 4) % 4
    kept += 1
    walk.put(WebPChunk.little(70, 4) + WebPChunk.little(12 + data.count + padding, 4))
    walk.put(WebPChunk.little(data.count, 4) + data + Array(repeating: 0, count: padding))
  }
}
