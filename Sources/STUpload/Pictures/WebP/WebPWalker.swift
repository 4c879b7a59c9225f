/// Goes from chunk to chunk. Used within one call.
struct WebPWalker {
  private static let chunkLimit = 20_000
  private static let frameLimit = 2_000
  private enum Flag {
    static let profile: UInt8 = 0x20, exif: UInt8 = 0x08, xmp: UInt8 = 0x04
  }

  private let bytes: [UInt8]
  private let reader: PictureReader
  private let work: UploadWork
  private(set) var walk = PictureWalk(
    notSeen: PictureBlindness.common + ["Färger under helt genomskinliga ytor har inte lästs."])
  private var seen: Set<String> = []
  private var chunks = 0
  private var frames = 0
  private var headPlace: Int?
  private var head: [UInt8] = []
  private var hasProfile = false
  private var hasTurn = false
  /// Whether the header promises frames: then a viewer shows them and no still picture, else the other way round.
  private var isAnimated: Bool { head.first.map { $0 & 0x02 != 0 } ?? false }

  init(_ bytes: [UInt8], _ work: UploadWork) {
    self.bytes = bytes
    self.work = work
    reader = PictureReader(bytes, isLittle: true)
  }

  mutating func run() throws(UploadRefusal) {
    guard reader.has("RIFF"), reader.has("WEBP", at: 8), let size = reader.long(4), size >= 4,
      let content = reader.range(8, size)
    else { throw .damagedPicture("den slutar mitt i bilden, eller dess huvud är fel", at: "byte 4") }
    let lengthPlace = walk.reserve()
    try chunks(in: content.dropFirst(4)) { walker, chunk throws(UploadRefusal) in try walker.take(chunk) }
    guard seen.contains("picture") else { throw .damagedPicture("den har ingen bild", at: "byte 12") }
    fillHead()
    walk.fill(lengthPlace, with: Array("RIFF".utf8) + WebPChunk.little(walk.size + 4, 4) + Array("WEBP".utf8))
    // RIFF pads to an even length, outside of what it counts.
    PictureTail.report(bytes, from: content.upperBound + size % 2, &walk)
  }

  private mutating func chunks(
    in range: Range<Int>, _ take: (inout WebPWalker, WebPChunk) throws(UploadRefusal) -> Void
  ) throws(UploadRefusal) {
    let window = PictureReader(bytes, range, isLittle: true)
    var position = range.lowerBound
    while position < range.upperBound {
      guard let chunk = WebPChunk(window, at: position) else {
        throw .damagedPicture("ett block når utanför filen", at: "byte \(position)")
      }
      chunks += 1
      guard chunks <= Self.chunkLimit else {
        throw .limit("högst \(Self.chunkLimit) block läses", at: chunk.place)
      }
      position = chunk.next
      try take(&self, chunk)
    }
  }

  private mutating func take(_ chunk: WebPChunk) throws(UploadRefusal) {
    switch chunk.name {
    case "VP8X" where chunk.content.count == 10 && seen.isEmpty: try extended(chunk)
    case "ICCP": profile(chunk)
    case "ANIM" where isAnimated && chunk.content.count == 6 && seen.insert("ANIM").inserted: keep(chunk)
    case "ANMF" where isAnimated: try frame(chunk)
    case "VP8 " where !isAnimated, "VP8L" where !isAnimated: try picture(chunk)
    case "ALPH" where !isAnimated && !head.isEmpty: transparency(chunk)
    case "ANMF", "VP8 ", "VP8L", "ALPH":
      walk.reportPrivate(.pictureExtra, bytes[chunk.content], at: chunk.place)
    case "EXIF": exif(chunk)
    case "XMP ":
      walk.reportXMP(bytes[chunk.content], at: chunk.place)
    default: walk.reportPrivate(.picturePrivate, bytes[chunk.content], at: chunk.place)
    }
  }

  private mutating func keep(_ chunk: WebPChunk) {
    if chunk.next > chunk.content.upperBound, bytes[chunk.content.upperBound] != 0 {
      walk.report(.picturePadding, at: chunk.place, detail: ": 1 byte")
      walk.keep(chunk.range.dropLast())
      return walk.put([0])
    }
    walk.keep(chunk.range)
  }

  private mutating func extended(_ chunk: WebPChunk) throws(UploadRefusal) {
    let start = chunk.content.lowerBound
    let width = (reader.number(start + 4, size: 3) ?? 0) + 1
    let height = (reader.number(start + 7, size: 3) ?? 0) + 1
    try PictureSize.check(width, height, at: chunk.place, work)
    seen.insert("VP8X")
    head = Array(bytes[chunk.content])
    headPlace = walk.reserve()
  }

  /// The header says which chunks follow.
  private mutating func fillHead() {
    guard let headPlace, let flags = head.first else { return }
    var kept = flags & ~(Flag.profile | Flag.exif | Flag.xmp)
    if hasProfile { kept |= Flag.profile }
    if hasTurn { kept |= Flag.exif }
    if head[1...3] != [0, 0, 0] || flags & 0xC1 != 0 {
      walk.report(.picturePadding, at: "block VP8X")
      kept &= 0x3E
    }
    walk.fill(headPlace, with: WebPChunk.made("VP8X", [kept, 0, 0, 0] + head[4...]))
  }

  private mutating func profile(_ chunk: WebPChunk) {
    guard headPlace != nil, !hasProfile,
      let clean = walk.reportProfile(Array(bytes[chunk.content]), at: chunk.place)
    else { return walk.reportPrivate(.picturePrivate, bytes[chunk.content], at: chunk.place) }
    hasProfile = true
    walk.put(WebPChunk.made("ICCP", clean))
  }

  private mutating func exif(_ chunk: WebPChunk) {
    let content = bytes[chunk.content]
    for turn in 2...8 where !hasTurn && headPlace != nil && content.elementsEqual(ExifReader.turning(turn)) {
      hasTurn = true
      return walk.keep(chunk.range)
    }
    // Some programs write the mark of JPEG's segment before the block.
    let mark = content.starts(with: "Exif\0\0".utf8) ? 6 : 0
    let turn = walk.reportExif(bytes, chunk.content.dropFirst(mark), at: chunk.place)
    guard let turn, !hasTurn, headPlace != nil else { return }
    hasTurn = true
    walk.put(WebPChunk.made("EXIF", ExifReader.turning(turn)))
  }

  /// Belongs to the picture that follows.
  private mutating func transparency(_ chunk: WebPChunk) {
    guard !seen.contains("picture"), seen.insert("ALPH").inserted else {
      return walk.reportPrivate(.pictureExtra, bytes[chunk.content], at: chunk.place)
    }
    keep(chunk)
  }

  private mutating func picture(_ chunk: WebPChunk) throws(UploadRefusal) {
    guard seen.insert("picture").inserted else {
      return walk.reportPrivate(.pictureExtra, bytes[chunk.content], at: chunk.place)
    }
    try checkSize(chunk)
    keep(chunk)
  }

  private func checkSize(_ chunk: WebPChunk) throws(UploadRefusal) {
    let start = chunk.content.lowerBound
    let isLossless = chunk.name == "VP8L"
    guard chunk.content.count >= 10,
      isLossless ? bytes[start] == 0x2F : bytes[start + 3..<start + 6] == [0x9D, 0x01, 0x2A]
    else { throw .damagedPicture("bildens huvud är fel", at: chunk.place) }
    let bits = reader.long(start + (isLossless ? 1 : 6)) ?? 0
    let (width, height) =
      isLossless ? (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1) : (bits & 0x3FFF, bits >> 16 & 0x3FFF)
    try PictureSize.check(width, height, at: chunk.place, work)
  }

  /// A frame has sixteen bytes of its own and then chunks as a still picture has.
  private mutating func frame(_ chunk: WebPChunk) throws(UploadRefusal) {
    frames += 1
    guard frames <= Self.frameLimit else {
      throw .limit("högst \(Self.frameLimit) rutor läses", at: chunk.place)
    }
    guard chunk.content.count >= 16 else { throw .damagedPicture("en ruta är fel", at: chunk.place) }
    if frames == 2 {
      walk.report(.pictureFrames, at: chunk.place, detail: ": den är rörlig", isRemovable: false)
    }
    seen.insert("picture")
    let place = walk.reserve()
    let before = walk.size
    var inner: Set<String> = []
    try chunks(in: chunk.content.dropFirst(16)) { walker, part throws(UploadRefusal) in
      guard ["ALPH", "VP8 ", "VP8L"].contains(part.name),
        inner.insert(part.name == "ALPH" ? part.name : "picture").inserted
      else { return walker.walk.reportPrivate(.picturePrivate, walker.bytes[part.content], at: part.place) }
      if part.name != "ALPH" { try walker.checkSize(part) }
      walker.keep(part)
    }
    let size = walk.size - before + 16
    walk.fill(
      place,
      with: Array("ANMF".utf8) + WebPChunk.little(size, 4) + bytes[chunk.content].prefix(16))
  }
}
