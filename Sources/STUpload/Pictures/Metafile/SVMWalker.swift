/// Goes from action to action. Used within one call.
///
/// Each action is a number of two bytes, a version of two, a length of four and as many bytes; the head before them is built
/// the same way and tells how many actions there are (LibreOffice, vcl: `SvmReader`).
struct SVMWalker {
  private static let actionLimit = 500_000
  private static let headSize = 49

  private let bytes: [UInt8]
  private let reader: PictureReader
  private(set) var walk = PictureWalk(
    notSeen: PictureBlindness.common + [PictureBlindness.recordPadding])

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    reader = PictureReader(bytes, isLittle: true)
  }

  mutating func run() throws(UploadRefusal) {
    guard reader.has("VCLMTF"), reader.short(6) == 1, reader.long(8) == Self.headSize,
      reader.short(16) == 1, reader.long(18) == 27, let announced = reader.long(57)
    else { throw .damagedPicture("bildens huvud är fel", at: "byte 0") }
    guard announced <= Self.actionLimit else {
      throw .limit(
        "högst \(Self.actionLimit) ritposter läses, här finns \(announced)", at: "byte 57")
    }
    walk.keep(0..<57)
    let countPlace = walk.reserve()
    var position = 12 + Self.headSize
    var kept = 0
    for _ in 0..<announced {
      guard let type = reader.short(position), let size = reader.long(position + 4),
        let range = reader.range(position, 8 + size)
      else { throw .damagedPicture("den slutar mitt i bilden", at: "byte \(position)") }
      if try take(type, range) { kept += 1 }
      position = range.upperBound
    }
    walk.fill(countPlace, with: WebPChunk.little(kept, 4))
    PictureTail.report(bytes, from: position, &walk)
  }

  /// Whether an action stays.
  private mutating func take(_ type: Int, _ range: Range<Int>) throws(UploadRefusal) -> Bool {
    let place = "ritpost \(type), byte \(range.lowerBound)"
    switch type {
    case 512:
      guard let remark = SVMRemark(bytes, range.dropFirst(8)), remark.isDrawing else {
        walk.reportPrivate(.pictureComment, bytes[range.dropFirst(8)], at: place)
        return false
      }
      walk.keep(range)
    case 112, 113, 114, 115: text(type, range, place)
    // Drawings within the drawing, in PostScript or as metafiles of their own.
    case 143, 147:
      throw UploadRefusal(.notCleanable, at: place, detail: " (metafil med bilder i sig)")
    case 100...142, 144...146, 148...151: walk.keep(range)
    default: throw UploadRefusal(.notCleanable, at: place, detail: " (okänd ritpost)")
    }
    return true
  }

  /// A text stands twice, in the letters of a code page and then in Unicode, of which the latter is drawn.
  private mutating func text(_ type: Int, _ range: Range<Int>, _ place: String) {
    guard let text = SVMText(bytes, type, range) else {
      walk.hear(PictureText.readable(bytes[range]), at: place)
      return walk.keep(range)
    }
    walk.see(text.drawn, at: place)
    guard !text.isSameTwice else { return walk.keep(range) }
    walk.reportText(.pictureText, PictureText.decode(bytes[text.other]), at: place)
    walk.keep(range.lowerBound..<text.other.lowerBound)
    walk.put(text.blank)
    walk.keep(text.other.upperBound..<range.upperBound)
  }
}
