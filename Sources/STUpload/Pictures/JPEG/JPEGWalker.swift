/// Goes from marker to marker. Used within one call.
struct JPEGWalker {
  private static let scanLimit = 100
  private static let segmentLimit = 20_000

  let bytes: [UInt8]
  let reader: PictureReader
  private let work: UploadWork
  var walk = PictureWalk(
    notSeen: PictureBlindness.common + [
      "Om de kodade bildpunkterna följs av överblivna byte i samma avsnitt har inte prövats."
    ])
  var seen: Set<JPEGSegment.Role> = []
  var profileParts: [Int: Range<Int>] = [:]
  var profilePlace: Int?
  private var position = 0
  private var scans = 0
  private var segments = 0
  private var hasFrame = false

  init(_ bytes: [UInt8], _ work: UploadWork) {
    self.bytes = bytes
    self.work = work
    reader = PictureReader(bytes)
  }

  mutating func run() throws(UploadRefusal) {
    guard reader.short(0) == 0xFFD8 else {
      throw .damagedPicture("den börjar inte som en jpeg", at: "byte 0")
    }
    walk.keep(0..<2)
    position = 2
    while true {
      let marker = try nextMarker()
      if marker == 0xD9 { break }
      try segment(marker)
    }
    guard hasFrame, scans > 0 else { throw .damagedPicture("den har ingen bild", at: "byte \(position)") }
    try finishProfile()
    walk.keep(position - 2..<position)
    PictureTail.report(bytes, from: position, &walk)
  }

  /// Steps over what lies before the next marker, and over the marker.
  private mutating func nextMarker() throws(UploadRefusal) -> UInt8 {
    let start = position
    while position + 1 < bytes.count {
      let second = bytes[position + 1]
      if bytes[position] == 0xFF, second != 0xFF, second != 0, !(0xD0...0xD7).contains(second), second != 1 {
        reportGap(start..<position)
        position += 2
        return second
      }
      position += 1
    }
    throw .damagedPicture("den slutar mitt i bilden", at: "byte \(bytes.count)")
  }

  private mutating func reportGap(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let place = "byte \(range.lowerBound)"
    if bytes[range].allSatisfy({ $0 == 0xFF || $0 == 0 }) {
      walk.report(.picturePadding, at: place, detail: ": \(range.count) byte")
    } else {
      walk.hear(PictureText.readable(bytes[range]), at: place)
      walk.report(.pictureGap, at: place, detail: ": \(range.count) byte")
    }
  }

  private mutating func segment(_ marker: UInt8) throws(UploadRefusal) {
    let start = position - 2
    segments += 1
    guard segments <= Self.segmentLimit else {
      throw .limit("högst \(Self.segmentLimit) segment läses", at: "byte \(start)")
    }
    guard let size = reader.short(position), size >= 2, let range = reader.range(position, size) else {
      throw .damagedPicture("ett segment når utanför filen", at: "byte \(start)")
    }
    position = range.upperBound
    let segment = JPEGSegment(marker, start: start, payload: range.dropFirst(2), reader)
    switch marker {
    case 0xE0...0xEF, 0xFE: application(segment)
    case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker): try frame(segment)
    case 0xC4, 0xCC, 0xDB, 0xDD: try table(segment)
    case 0xDA: try scan(segment)
    case 0xDC, 0xF0...0xFD:
      walk.reportPrivate(.picturePrivate, bytes[segment.payload], at: segment.place)
    default: throw .damagedPicture("ett segment av okänt slag", at: segment.place)
    }
  }

  private mutating func frame(_ segment: JPEGSegment) throws(UploadRefusal) {
    let start = segment.payload.lowerBound
    guard !hasFrame, segment.payload.count >= 6, let height = reader.short(start + 1),
      let width = reader.short(start + 3), let components = reader.byte(start + 5),
      segment.payload.count == 6 + 3 * components, components > 0
    else { throw .damagedPicture("bildens huvud är fel", at: segment.place) }
    guard [0xC0, 0xC1, 0xC2, 0xC3, 0xC9, 0xCA, 0xCB].contains(segment.marker) else {
      throw .damagedPicture("bilden är delad i lager (hierarkisk jpeg)", at: segment.place)
    }
    try PictureSize.check(width, height, at: segment.place, work)
    hasFrame = true
    walk.keep(segment.range)
  }

  /// Tables say how long they are twice; what is over would be room to hide in.
  private mutating func table(_ segment: JPEGSegment) throws(UploadRefusal) {
    guard JPEGTables.isExact(segment, reader) else {
      throw .damagedPicture("en tabell är inte så lång som den säger", at: segment.place)
    }
    walk.keep(segment.range)
  }

  private mutating func scan(_ segment: JPEGSegment) throws(UploadRefusal) {
    scans += 1
    guard scans <= Self.scanLimit else {
      throw .limit("högst \(Self.scanLimit) genomgångar av en bild läses", at: segment.place)
    }
    guard hasFrame, let components = reader.byte(segment.payload.lowerBound), (1...4).contains(components),
      segment.payload.count == 4 + 2 * components
    else { throw .damagedPicture("en genomgång av bilden är fel", at: segment.place) }
    position = codedEnd(position)
    walk.keep(segment.range.lowerBound..<position)
  }

  /// The coded picture goes on until a marker that is neither a zero, which stands for a coded 0xFF, nor a restart.
  private func codedEnd(_ start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + 1 < bytes.count {
        if bytes[index] != 0xFF {
          index += 1
        } else if bytes[index + 1] == 0 || (0xD0...0xD7).contains(bytes[index + 1]) {
          index += 2
        } else {
          return index
        }
      }
      return bytes.count
    }
  }
}
