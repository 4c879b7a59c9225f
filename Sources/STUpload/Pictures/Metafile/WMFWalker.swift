/// Goes from record to record. Used within one call.
struct WMFWalker {
  private static let recordLimit = 500_000
  private static let frameSize = 22
  private static let headSize = 18

  private let bytes: [UInt8]
  private let reader: PictureReader
  private(set) var walk = PictureWalk(
    notSeen: PictureBlindness.common + [PictureBlindness.recordPadding])
  /// Of the longest record that stays, in words.
  private var longest = 3

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    reader = PictureReader(bytes, isLittle: true)
  }

  mutating func run() throws(UploadRefusal) {
    let start = reader.long(0) == 0x9AC6_CDD7 ? Self.frameSize : 0
    if start > 0 { try frame() }
    guard let type = reader.short(start), (1...2).contains(type), reader.short(start + 2) == 9,
      let head = reader.range(start, Self.headSize)
    else { throw .damagedPicture("bildens huvud är fel", at: "byte \(start)") }
    let headPlace = walk.reserve()
    let before = walk.size
    var position = head.upperBound
    var count = 0
    while reader.short(position + 4) != 0 {
      count += 1
      guard count <= Self.recordLimit else {
        throw .limit("högst \(Self.recordLimit) ritposter läses", at: "byte \(position)")
      }
      guard let words = reader.long(position), words >= 3, words <= bytes.count / 2,
        let range = reader.range(position, words * 2), let function = reader.short(position + 4)
      else { throw .damagedPicture("den slutar mitt i bilden", at: "byte \(position)") }
      try take(function, range)
      position = range.upperBound
    }
    guard let end = reader.range(position, 6), reader.long(position) == 3 else {
      throw .damagedPicture("den slutar mitt i bilden", at: "byte \(position)")
    }
    walk.keep(end)
    fill(headPlace, head, size: walk.size - before)
    PictureTail.report(bytes, from: end.upperBound, &walk)
  }

  /// A handle and four bytes that must be zero, and a checksum over the rest.
  private mutating func frame() throws(UploadRefusal) {
    guard let range = reader.range(0, Self.frameSize) else {
      throw .damagedPicture("bildens huvud är fel", at: "byte 0")
    }
    var frame = Array(bytes[range.prefix(20)])
    for place in [4, 5, 16, 17, 18, 19] { frame[place] = 0 }
    var sum = 0
    for place in stride(from: 0, to: 20, by: 2) {
      sum ^= Int(frame[place]) | Int(frame[place + 1]) << 8
    }
    frame += WebPChunk.little(sum, 2)
    if !frame.elementsEqual(bytes[range]) { walk.report(.picturePadding, at: "byte 4") }
    walk.put(frame)
  }

  /// The head tells the size of the file and of its longest record, both in words.
  private mutating func fill(_ place: Int, _ head: Range<Int>, size: Int) {
    var made = Array(bytes[head])
    made.replaceSubrange(6..<10, with: WebPChunk.little((size + Self.headSize) / 2, 4))
    made.replaceSubrange(12..<16, with: WebPChunk.little(longest, 4))
    if made[16] != 0 || made[17] != 0 {
      walk.report(.picturePadding, at: "byte \(head.lowerBound + 16)")
    }
    made.replaceSubrange(16..<18, with: [0, 0])
    walk.fill(place, with: made)
  }

  private mutating func take(_ function: Int, _ range: Range<Int>) throws(UploadRefusal) {
    let place =
      "ritpost 0x" + String(function, radix: 16, uppercase: true) + ", byte \(range.lowerBound)"
    let content = bytes[range.dropFirst(6)]
    switch function {
    case 0x0626:
      // A picture in another form, which some programs show and others do not.
      if content.dropFirst(4).starts(with: "WMFC".utf8) {
        throw UploadRefusal(.notCleanable, at: place, detail: " (metafil med en annan i sig)")
      }
      let isRemark = reader.short(range.lowerBound + 6) == 15
      return walk.reportPrivate(isRemark ? .pictureComment : .picturePrivate, content, at: place)
    case 0x0521: text(range, offset: 8, length: 6, place)
    case 0x0A32:
      text(
        range, offset: (reader.short(range.lowerBound + 12) ?? 0) & 6 == 0 ? 14 : 22, length: 10,
        place)
    case _ where Self.drawing.contains(function): break
    default: throw UploadRefusal(.notCleanable, at: place, detail: " (okänd ritpost)")
    }
    longest = max(longest, range.count / 2)
    walk.keep(range)
  }

  private mutating func text(_ range: Range<Int>, offset: Int, length: Int, _ place: String) {
    guard let count = reader.short(range.lowerBound + length),
      let letters = PictureReader(bytes, range).range(offset, count)
    else { return walk.hear(PictureText.readable(bytes[range]), at: place) }
    walk.see(PictureText.latin(bytes[letters]), at: place)
  }

  /// Every record of MS-WMF 2.1.1.1 but the end, texts and commands to printers.
  private static let drawing: Set<Int> = [
    0x0035, 0x001E, 0x00F7, 0x0102, 0x0103, 0x0104, 0x0105, 0x0106, 0x0107, 0x0108, 0x0127, 0x012A,
    0x012B,
    0x012C, 0x012D, 0x012E, 0x0139, 0x0142, 0x0149, 0x01F0, 0x01F9, 0x0201, 0x0209, 0x020A, 0x020B,
    0x020C,
    0x020D, 0x020E, 0x020F, 0x0211, 0x0213, 0x0214, 0x0220, 0x0228, 0x0229, 0x0231, 0x0234, 0x02FA,
    0x02FB,
    0x02FC, 0x0324, 0x0325, 0x0410, 0x0412, 0x0415, 0x0416, 0x0418, 0x0419, 0x041B, 0x041F, 0x0436,
    0x0538,
    0x0548, 0x061C, 0x061D, 0x06FF, 0x0817, 0x081A, 0x0830, 0x0922, 0x0940, 0x0B23, 0x0B41, 0x0D33,
    0x0F43,
  ]
}
