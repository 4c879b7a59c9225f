internal import STDeflate

/// Goes from chunk to chunk. Used within one call.
struct PNGWalker {
  private static let chunkLimit = 100_000
  private static let frameLimit = 2_000

  let bytes: [UInt8]
  let reader: PictureReader
  let work: UploadWork
  var walk = PictureWalk(
    notSeen: PictureBlindness.common + ["Färger under helt genomskinliga ytor har inte lästs."])
  var seen: Set<String> = []
  var hasTurn = false
  private var header: PNGHeader?
  /// The chunks of compressed rows that stand one after the other.
  private var rows: [PNGChunk] = []
  private var hasPicture = false
  private var frames: PNGFrames?

  init(_ bytes: [UInt8], _ work: UploadWork) {
    self.bytes = bytes
    self.work = work
    reader = PictureReader(bytes)
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  mutating func run() throws(UploadRefusal) {
    guard bytes.starts(with: Self.signature) else {
      throw .damagedPicture("den börjar inte som en png", at: "byte 0")
    }
    walk.keep(0..<8)
    var position = 8
    var count = 0
    while true {
      guard let chunk = PNGChunk(reader, at: position) else {
        throw .damagedPicture("den slutar mitt i bilden", at: "byte \(position)")
      }
      count += 1
      guard count <= Self.chunkLimit else {
        throw .limit("högst \(Self.chunkLimit) block läses", at: chunk.place)
      }
      position = chunk.range.upperBound
      if chunk.name != "IDAT" { try finishRows() }
      if chunk.name == "IEND" {
        try finish(chunk)
        return PictureTail.report(bytes, from: position, &walk)
      }
      try take(chunk)
    }
  }

  private mutating func finish(_ chunk: PNGChunk) throws(UploadRefusal) {
    guard hasPicture else { throw .damagedPicture("den har ingen bild", at: chunk.place) }
    try frames?.finish(&walk, bytes)
    guard chunk.content.isEmpty, chunk.isIntact(in: bytes) else {
      walk.reportPrivate(.picturePrivate, bytes[chunk.content], at: chunk.place)
      return walk.put(PNGChunk.made("IEND", []))
    }
    walk.keep(chunk.range)
  }

  private mutating func take(_ chunk: PNGChunk) throws(UploadRefusal) {
    guard let header else { return try begin(chunk) }
    switch chunk.name {
    case "IDAT":
      if hasPicture {
        walk.report(.pictureSurplus, at: chunk.place)
        walk.hear(PictureText.readable(bytes[chunk.content]), at: chunk.place)
      } else {
        try intact(chunk)
        rows.append(chunk)
      }
    case "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "cICP", "cLLI", "mDCV", "sBIT", "bKGD", "acTL":
      try small(chunk, header)
    case "fcTL", "fdAT": try frame(chunk, header)
    default:
      guard !chunk.isCritical else { throw .damagedPicture("ett nödvändigt block är okänt", at: chunk.place) }
      try additional(chunk)
    }
  }

  private func intact(_ chunk: PNGChunk) throws(UploadRefusal) {
    guard chunk.isIntact(in: bytes) else {
      throw .damagedPicture("ett blocks kontrollsumma stämmer inte", at: chunk.place)
    }
  }

  private mutating func begin(_ chunk: PNGChunk) throws(UploadRefusal) {
    guard let header = PNGHeader(chunk, reader), chunk.isIntact(in: bytes) else {
      throw .damagedPicture("bildens huvud är fel", at: chunk.place)
    }
    try PictureSize.check(header.width, header.height, at: chunk.place, work)
    self.header = header
    walk.keep(chunk.range)
  }

  /// Chunks of one length that may stand once and before the picture.
  private mutating func small(_ chunk: PNGChunk, _ header: PNGHeader) throws(UploadRefusal) {
    let isNeeded = header.allows(chunk.name, size: chunk.content.count) && !hasPicture
    guard isNeeded, seen.insert(chunk.name).inserted else {
      return walk.reportPrivate(.picturePrivate, bytes[chunk.content], at: chunk.place)
    }
    try intact(chunk)
    walk.keep(chunk.range)
    if chunk.name == "acTL" {
      frames = PNGFrames(header, announced: reader.long(chunk.content.lowerBound) ?? 0)
    }
  }

  private mutating func finishRows() throws(UploadRefusal) {
    guard let header, let first = rows.first else { return }
    let packed = rows.flatMap { bytes[$0.content] }
    switch PNGPixels.check(packed, size: header.size(header.width, header.height)) {
    case .exact: for chunk in rows { walk.keep(chunk.range) }
    case .broken: throw .damagedPicture("de packade bildpunkterna är trasiga eller för få", at: first.place)
    case .surplus(let exact):
      walk.hear(PictureText.readable(packed[...]), at: first.place)
      walk.report(.pictureSurplus, at: first.place)
      walk.put(PNGChunk.made("IDAT", exact))
    }
    rows = []
    hasPicture = true
  }

  private mutating func frame(_ chunk: PNGChunk, _ header: PNGHeader) throws(UploadRefusal) {
    guard var frames else {
      // Without the chunk that announces them, no viewer shows frames.
      return walk.reportPrivate(.pictureExtra, bytes[chunk.content], at: chunk.place)
    }
    try intact(chunk)
    self.frames = nil
    defer { self.frames = frames }
    if chunk.name == "fdAT" { return try frames.add(chunk, reader) }
    try frames.finish(&walk, bytes)
    try frames.begin(chunk, reader, isBeforePicture: !hasPicture, &walk)
    guard frames.count <= Self.frameLimit else {
      throw .limit("högst \(Self.frameLimit) rutor läses", at: chunk.place)
    }
  }
}
