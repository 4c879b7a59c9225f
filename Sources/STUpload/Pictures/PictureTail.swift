/// What lies after the end of a picture. Nothing there is ever shown, and all of it goes.
enum PictureTail {
  static func report(_ bytes: [UInt8], from end: Int, _ walk: inout PictureWalk) {
    guard end < bytes.count else { return }
    let tail = bytes[end...]
    let place = "byte \(end), efter bildens slut"
    let size = ": \(tail.count) byte"
    if tail.allSatisfy({ $0 == 0 || $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0xFF }) {
      return walk.report(.picturePadding, at: place, detail: size)
    }
    walk.hear(PictureText.readable(tail), at: place)
    let reader = PictureReader(bytes, end..<bytes.count)
    if starts.contains(where: tail.starts) {
      walk.report(.pictureExtra, at: place, detail: size)
    } else if reader.has("ftyp", at: 4) || contains(Array("ftypmp4".utf8), tail)
      || contains(Array("ftypisom".utf8), tail)
    {
      walk.report(.pictureFilm, at: place, detail: size)
    } else if contains([0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82], tail)
      || tail.suffix(2) == [0xFF, 0xD9]
    {
      walk.report(.pictureRemains, at: place, detail: size)
    } else {
      walk.report(.pictureTail, at: place, detail: kind(reader, tail) + size)
    }
  }

  /// How a JPEG, a PNG and a GIF begin.
  private static let starts: [[UInt8]] = [
    [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], [0x47, 0x49, 0x46, 0x38],
  ]

  private static func kind(_ reader: PictureReader, _ tail: ArraySlice<UInt8>) -> String {
    if tail.suffix(4) == Array("SEFT".utf8)[...] { return ", block från Samsung" }
    if reader.has("PK\u{3}\u{4}") { return ", ett zip-arkiv" }
    if reader.has("%PDF") { return ", en pdf" }
    return ""
  }

  private static func contains(_ wanted: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = wanted.first else { return false }
    var rest = bytes
    while let hit = rest.firstIndex(of: first) {
      if rest[hit...].starts(with: wanted) { return true }
      rest = rest[(hit + 1)...]
    }
    return false
  }
}
