internal import STDeflate

/// The chunks that a viewer may skip.
extension PNGWalker {
  mutating func additional(_ chunk: PNGChunk) throws(UploadRefusal) {
    let content = bytes[chunk.content]
    switch chunk.name {
    case "iCCP": try profile(chunk)
    case "eXIf": exif(chunk)
    case "tEXt", "zTXt", "iTXt": try text(chunk)
    case "tIME": walk.report(.pictureTime, at: chunk.place)
    case "caBX": walk.reportPrivate(.pictureCredentials, content, at: chunk.place)
    default: walk.reportPrivate(.picturePrivate, content, at: chunk.place)
    }
  }

  private mutating func exif(_ chunk: PNGChunk) {
    for turn in 2...8 where !hasTurn && bytes[chunk.content].elementsEqual(ExifReader.turning(turn)) {
      hasTurn = true
      return walk.put(PNGChunk.made("eXIf", ExifReader.turning(turn)))
    }
    turn(walk.reportExif(bytes, chunk.content, at: chunk.place))
  }

  private mutating func turn(_ orientation: Int?) {
    guard let orientation, !hasTurn else { return }
    hasTurn = true
    walk.put(PNGChunk.made("eXIf", ExifReader.turning(orientation)))
  }

  /// A name, a method, and the profile compressed.
  private mutating func profile(_ chunk: PNGChunk) throws(UploadRefusal) {
    let content = bytes[chunk.content]
    let name = content.prefix { $0 != 0 }
    let packed = Array(content.dropFirst(name.count + 2))
    guard name.count < 80, !seen.contains("iCCP"),
      let (profile, used) = try inflated(packed, limit: 16_000_000, at: chunk.place)
    else { return walk.reportPrivate(.picturePrivate, content, at: chunk.place) }
    walk.hear(PictureText.latin(name), at: chunk.place)
    guard let clean = walk.reportProfile(profile, at: chunk.place) else { return }
    seen.insert("iCCP")
    if used < packed.count {
      walk.reportPrivate(.picturePrivate, packed[used...], at: chunk.place)
    }
    let isNamed = !Self.profileNames.contains(PictureText.latin(name))
    if isNamed { walk.report(.pictureProfile, at: chunk.place, detail: ": ett eget namn") }
    guard clean != profile || used < packed.count || isNamed || !chunk.isIntact(in: bytes) else {
      return walk.keep(chunk.range)
    }
    walk.put(PNGChunk.made("iCCP", Array("ICC\0\0".utf8) + Deflater().deflate(clean)))
  }

  /// What programs commonly call the profile of a picture.
  private static let profileNames: Set<String> = [
    "ICC", "ICC Profile", "ICC profile", "icc", "Photoshop ICC profile", "sRGB", "sRGB IEC61966-2.1",
    "Display P3",
    "Adobe RGB (1998)", "kCGColorSpaceSRGB", "kCGColorSpaceDisplayP3", "kCGColorSpaceGenericRGB", "Skia",
    "Color LCD", "GIMP built-in sRGB", "1", "unnamed",
  ]

  /// What is compressed, and how many bytes it took; nil where it is broken or too large.
  private func inflated(
    _ packed: [UInt8], limit: Int, at place: String
  ) throws(UploadRefusal) -> (content: [UInt8], used: Int)? {
    let inflater = Inflater()
    guard let content = inflater.inflate(packed, limit: min(limit, work.unpackable)).content else {
      return nil
    }
    try work.spend(content.count, at: place)
    return (content, inflater.consumed)
  }

  private mutating func text(_ chunk: PNGChunk) throws(UploadRefusal) {
    let content = bytes[chunk.content]
    let keyword = PictureText.latin(content.prefix { $0 != 0 }.prefix(79))
    var text = content.dropFirst(content.prefix { $0 != 0 }.count + 1)
    var isPacked = chunk.name == "zTXt"
    if chunk.name == "iTXt" {
      isPacked = text.first == 1
      text = text.dropFirst(2)
      // A language and the keyword in that language, each ended by a zero.
      for _ in 0..<2 {
        walk.hear(PictureText.decode(text), at: chunk.place)
        text = text.drop { $0 != 0 }.dropFirst()
      }
    } else if isPacked {
      text = text.dropFirst()
    }
    if isPacked {
      let unpacked = try inflated(Array(text), limit: PictureText.limit, at: chunk.place)
      if unpacked == nil { walk.note("Packad text som är trasig eller för lång har inte lästs.") }
      text = unpacked?.content[...] ?? []
    }
    report(keyword, text, at: chunk.place)
  }

  private mutating func report(_ keyword: String, _ text: ArraySlice<UInt8>, at place: String) {
    walk.hear(keyword, at: place)
    switch keyword {
    case "XML:com.adobe.xmp": walk.reportXMP(text, at: place)
    case "Raw profile type exif", "Raw profile type APP1":
      let block = Self.unhexed(text)
      let start = block.starts(with: "Exif\0\0".utf8) ? 6 : 0
      turn(walk.reportExif(block, start..<block.count, at: place))
    case "Raw profile type iptc", "Raw profile type 8bim":
      let block = Self.unhexed(text)
      walk.reportPhotoshop(block, block.indices, at: place)
    case "Comment": walk.reportText(.pictureComment, PictureText.decode(text), at: place)
    default: walk.reportText(.pictureText, PictureText.decode(text), at: place)
    }
  }

  /// A name, a length and hexadecimal digits, on lines of their own (ImageMagick's way).
  private static func unhexed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let lines = text.split(separator: 0x0A)
    let digits = lines.dropFirst(2).joined().compactMap { byte -> UInt8? in
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x41...0x46: byte - 0x37
      case 0x61...0x66: byte - 0x57
      default: nil
      }
    }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
