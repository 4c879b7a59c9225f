/// The records of EMF+ within one remark of an enhanced metafile (MS-EMFPLUS 2.3).
struct EMFPlusRecords {
  /// Those that draw, or set how.
  private(set) var kept: [Range<Int>] = []
  /// The content of those that programs keep for themselves.
  private(set) var remarks: [Range<Int>] = []
  private(set) var texts: [String] = []

  init(_ bytes: [UInt8], _ content: Range<Int>, _ work: UploadWork, _ place: String)
    throws(UploadRefusal)
  {
    let reader = PictureReader(bytes, content, isLittle: true)
    var offset = 0
    while offset < reader.count {
      guard let type = reader.short(offset), let size = reader.long(offset + 4), size >= 12,
        size % 4 == 0,
        let range = reader.range(offset, size), let length = reader.long(offset + 8),
        length <= size - 12
      else { throw .damagedPicture("en post i EMF+ är fel", at: place) }
      offset += size
      switch type {
      case 0x4003: remarks.append(range.dropFirst(12))
      case 0x4008:
        try Self.check(bytes, range, work, place)
        kept.append(range)
      case 0x401C:
        texts.append(Self.text(bytes, range))
        kept.append(range)
      case 0x4001...0x403A: kept.append(range)
      default: throw UploadRefusal(.notCleanable, at: place, detail: " (okänd ritpost i EMF+)")
      }
    }
  }

  /// A picture that is packed in a form of its own may carry what such pictures carry; only a bare one may stay.
  private static func check(
    _ bytes: [UInt8], _ range: Range<Int>, _ work: UploadWork, _ place: String
  ) throws(UploadRefusal) {
    let record = PictureReader(bytes, range, isLittle: true)
    guard let flags = record.short(2), flags >> 8 & 0x7F == 5 else { return }
    let isWhole = flags & 0x8000 == 0
    let isBitmap = record.long(16) == 1
    let isPacked = record.long(36) == 1
    if isWhole, isBitmap, !isPacked { return }
    if isWhole, isBitmap {
      let picture = Array(bytes[range.dropFirst(40)])
      if let format = try FileKind.of(picture, work)?.format as? any PictureFormat {
        let walk = try format.walk(picture, work)
        if walk.inspection.findings.allSatisfy({ $0.rule == .picturePadding || !$0.isRemovable }) {
          return
        }
      }
    }
    throw UploadRefusal(.notCleanable, at: place, detail: " (metafil med bilder i sig)")
  }

  /// A text that is drawn: a brush, a format, a count, a box, and the letters (2.3.4.14).
  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let record = PictureReader(bytes, range, isLittle: true)
    guard let count = record.long(20), count <= range.count,
      let letters = record.range(40, count * 2)
    else {
      return PictureText.readable(bytes[range])
    }
    return PictureText.utf16(letters, in: bytes)
  }
}
