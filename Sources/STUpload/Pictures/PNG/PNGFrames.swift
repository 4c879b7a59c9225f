/// The frames of an animated PNG, numbered through together with their pieces.
struct PNGFrames {
  private let header: PNGHeader
  private let announced: Int
  private(set) var count = 0
  private var control: PNGChunk?
  private var pieces: [PNGChunk] = []
  private var size = 0
  private var isPictureItself = false
  /// The next number in the file, and in the clean copy.
  private var read = 0
  private var written = 0

  init(_ header: PNGHeader, announced: Int) {
    self.header = header
    self.announced = announced
  }

  /// A frame's control chunk: number, width, height, place, delay.
  mutating func begin(
    _ chunk: PNGChunk, _ reader: PictureReader, isBeforePicture: Bool, _ walk: inout PictureWalk
  ) throws(UploadRefusal) {
    let start = chunk.content.lowerBound
    guard chunk.content.count == 26, reader.long(start) == read, let width = reader.long(start + 4),
      let height = reader.long(start + 8), let left = reader.long(start + 12),
      let top = reader.long(start + 16),
      width > 0, height > 0, left + width <= header.width, top + height <= header.height
    else { throw .damagedPicture("en ruta är fel", at: chunk.place) }
    if count == 0, !isBeforePicture {
      walk.report(
        .pictureFrames, at: chunk.place, detail: ": stillbilden hör inte till rörelsen", isRemovable: false)
    }
    read += 1
    count += 1
    control = chunk
    size = header.size(width, height)
    isPictureItself = isBeforePicture
    walk.put(numbered("fcTL", reader.bytes[chunk.content].dropFirst(4)))
    if count == 2 {
      walk.report(.pictureFrames, at: chunk.place, detail: ": \(announced) rutor", isRemovable: false)
    }
    if count == announced + 1 {
      walk.report(.pictureHiddenFrames, at: chunk.place, isRemovable: false)
    }
  }

  mutating func add(_ chunk: PNGChunk, _ reader: PictureReader) throws(UploadRefusal) {
    guard chunk.content.count >= 4, reader.long(chunk.content.lowerBound) == read, control != nil,
      !isPictureItself
    else { throw .damagedPicture("en ruta är fel", at: chunk.place) }
    read += 1
    pieces.append(chunk)
  }

  /// Writes the frame whose pieces have been gathered.
  mutating func finish(_ walk: inout PictureWalk, _ bytes: [UInt8]) throws(UploadRefusal) {
    guard let control, !isPictureItself else { return }
    self.control = nil
    let packed = pieces.flatMap { bytes[$0.content].dropFirst(4) }
    switch PNGPixels.check(packed, size: size) {
    case .exact: for piece in pieces { walk.put(numbered("fdAT", bytes[piece.content].dropFirst(4))) }
    case .broken: throw .damagedPicture("de packade bildpunkterna är trasiga eller för få", at: control.place)
    case .surplus(let exact):
      walk.hear(PictureText.readable(packed[...]), at: control.place)
      walk.report(.pictureSurplus, at: control.place)
      walk.put(numbered("fdAT", exact[...]))
    }
    pieces = []
  }

  private mutating func numbered(_ name: StaticString, _ content: ArraySlice<UInt8>) -> [UInt8] {
    defer { written += 1 }
    return PNGChunk.made(name, PNGChunk.big(written) + content)
  }
}
