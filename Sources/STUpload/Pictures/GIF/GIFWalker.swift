/// Goes from block to block. Used within one call.
struct GIFWalker {
  private static let frameLimit = 2_000
  private static let blockLimit = 20_000
  /// A delay from which on a frame is as good as never seen, in hundredths of a second.
  private static let longDelay = 3_000

  private let bytes: [UInt8]
  private let reader: PictureReader
  private let work: UploadWork
  private(set) var walk = PictureWalk(notSeen: PictureBlindness.common)
  private var position = 0
  private var frames = 0
  private var blocks = 0
  /// A block that says how the next frame is shown; it is kept only together with that frame.
  private var control: Range<Int>?
  private var hasRepetition = false

  init(_ bytes: [UInt8], _ work: UploadWork) {
    self.bytes = bytes
    self.work = work
    reader = PictureReader(bytes, isLittle: true)
  }

  mutating func run() throws(UploadRefusal) {
    guard reader.has("GIF87a") || reader.has("GIF89a"), let width = reader.short(6),
      let height = reader.short(8),
      let flags = reader.byte(10), let head = reader.range(0, 13 + Self.table(flags))
    else { throw .damagedPicture("bildens huvud är fel", at: "byte 0") }
    try PictureSize.check(width, height, at: "byte 6", work)
    walk.keep(head)
    position = head.upperBound
    while reader.byte(position) != 0x3B { try block() }
    guard frames > 0 else { throw .damagedPicture("den har ingen bild", at: "byte \(position)") }
    dropControl()
    walk.keep(position..<position + 1)
    PictureTail.report(bytes, from: position + 1, &walk)
  }

  /// The size of the table of colours that the flags announce.
  private static func table(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1) }

  private mutating func block() throws(UploadRefusal) {
    blocks += 1
    guard blocks <= Self.blockLimit else {
      throw .limit("högst \(Self.blockLimit) block läses", at: "byte \(position)")
    }
    switch reader.byte(position) {
    case 0x2C: try frame()
    case 0x21: try extra()
    case nil: throw .damagedPicture("den slutar mitt i bilden", at: "byte \(position)")
    default: throw .damagedPicture("ett block är av okänt slag", at: "byte \(position)")
    }
  }

  private mutating func frame() throws(UploadRefusal) {
    let place = "ruta \(frames + 1), byte \(position)"
    guard let width = reader.short(position + 5), let height = reader.short(position + 7),
      let flags = reader.byte(position + 9), let head = reader.range(position, 11 + Self.table(flags)),
      let codeSize = reader.byte(head.upperBound - 1), (1...11).contains(codeSize),
      let data = GIFBlocks(reader, at: head.upperBound)
    else { throw .damagedPicture("den slutar mitt i bilden, eller en ruta är fel", at: place) }
    frames += 1
    guard frames <= Self.frameLimit else { throw .limit("högst \(Self.frameLimit) rutor läses", at: place) }
    try PictureSize.check(width, height, at: place, work)
    reportFrame(place)
    if let control { walk.keep(control) }
    control = nil
    walk.keep(head)
    keep(data, from: head.upperBound, codeSize, pixels: width * height, at: place)
    position = data.end
  }

  private mutating func keep(
    _ data: GIFBlocks, from start: Int, _ codeSize: Int, pixels: Int, at place: String
  ) {
    let content = data.content(of: bytes)
    let needed = GIFPixels.needed(content, codeSize: codeSize, pixels: pixels)
    guard needed < content.count else { return walk.keep(start..<data.end) }
    walk.hear(PictureText.readable(content[needed...]), at: place)
    walk.report(.pictureSurplus, at: place, detail: ": \(content.count - needed) byte")
    walk.put(GIFBlocks.made(content[..<needed]))
  }

  private mutating func reportFrame(_ place: String) {
    if frames == 2 {
      walk.report(.pictureFrames, at: place, detail: ": den är rörlig", isRemovable: false)
    }
    if let control, let delay = reader.short(control.lowerBound + 4), delay >= Self.longDelay {
      walk.report(
        .pictureFrames, at: place, detail: ": rutan står i \(delay / 100) sekunder", isRemovable: false)
    }
  }

  private mutating func dropControl() {
    guard let control else { return }
    walk.reportPrivate(.picturePrivate, bytes[control], at: "byte \(control.lowerBound)")
    self.control = nil
  }

  private mutating func extra() throws(UploadRefusal) {
    let start = position
    guard let label = reader.byte(start + 1), let data = GIFBlocks(reader, at: start + 2) else {
      throw .damagedPicture("den slutar mitt i ett block", at: "byte \(start)")
    }
    position = data.end
    let place = "byte \(start)"
    switch label {
    case 0xF9 where data.parts.map(\.count) == [4]:
      dropControl()
      control = start..<data.end
    case 0xFF: application(data, start..<data.end)
    case 0xFE:
      walk.reportText(.pictureComment, PictureText.decode(data.content(of: bytes)[...]), at: place)
    case 0x01:
      // What says how the next frame is shown is meant for this block, which no viewer shows.
      dropControl()
      walk.reportText(.pictureText, PictureText.decode(data.content(of: bytes).dropFirst(12)), at: place)
    default: walk.reportPrivate(.picturePrivate, data.content(of: bytes)[...], at: place)
    }
  }

  /// How often the frames are shown is kept; all else that programs write for themselves goes.
  private mutating func application(_ data: GIFBlocks, _ range: Range<Int>) {
    let isRepetition =
      reader.has("NETSCAPE2.0", at: range.lowerBound + 3)
      || reader.has("ANIMEXTS1.0", at: range.lowerBound + 3)
    if isRepetition, !hasRepetition, data.parts.map(\.count) == [11, 3] {
      hasRepetition = true
      return walk.keep(range)
    }
    let content = data.content(of: bytes)
    let place = "block " + PictureText.printable(content.prefix(11)) + ", byte \(range.lowerBound)"
    if content.starts(with: "XMP DataXMP".utf8) {
      walk.reportXMP(bytes[range].dropFirst(14), at: place)
    } else {
      walk.reportPrivate(.picturePrivate, content[...], at: place)
    }
  }
}
