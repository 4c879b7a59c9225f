/// What programs put into a JPEG. Three things of it are needed to show the picture as it is: which way it is to be
/// turned (Exif), how its colours are coded (Adobe) and what they look like (ICC). JFIF says how large a pixel is.
extension JPEGWalker {
  mutating func application(_ segment: JPEGSegment) {
    let isFirst = seen.insert(segment.role).inserted
    let content = bytes[segment.payload]
    switch segment.role {
    case .jfif where isFirst && content.count >= 14: jfif(segment)
    case .jfifExtension: walk.report(.pictureThumbnail, at: segment.place)
    case .exif: exif(segment, isFirst: isFirst)
    case .xmp: walk.reportXMP(content.dropFirst(29), at: segment.place)
    case .xmpExtension: walk.reportXMP(content.dropFirst(75), at: segment.place)
    case .profile: profilePart(segment, isFirst: isFirst)
    case .pictures: walk.report(.pictureExtra, at: segment.place, detail: ", som det här segmentet pekar på")
    case .credentials: walk.reportPrivate(.pictureCredentials, content, at: segment.place)
    case .photoshop: walk.reportPhotoshop(bytes, segment.payload.dropFirst(14), at: segment.place)
    case .adobe where isFirst: adobe(segment)
    case .comment: walk.reportText(.pictureComment, PictureText.decode(content), at: segment.place)
    case .jfif, .flashPix, .adobe, .other: walk.reportPrivate(.picturePrivate, content, at: segment.place)
    }
  }

  private mutating func jfif(_ segment: JPEGSegment) {
    guard segment.payload.count > 14 || bytes[segment.payload].suffix(2) != [0, 0] else {
      return walk.keep(segment.range)
    }
    walk.report(.pictureThumbnail, at: segment.place)
    let head = bytes[segment.payload].prefix(12)
    walk.put([0xFF, 0xE0, 0, 16] + head + [0, 0])
  }

  private mutating func exif(_ segment: JPEGSegment, isFirst: Bool) {
    let block = segment.payload.dropFirst(6)
    for turn in 2...8 where isFirst && bytes[block].elementsEqual(ExifReader.turning(turn)) {
      return walk.keep(segment.range)
    }
    let turn = walk.reportExif(bytes, block, at: segment.place)
    guard isFirst, let turn else { return }
    walk.put([0xFF, 0xE1, 0, 34] + Array("Exif\0\0".utf8) + ExifReader.turning(turn))
  }

  private mutating func adobe(_ segment: JPEGSegment) {
    guard segment.payload.count > 12 else { return walk.keep(segment.range) }
    walk.reportPrivate(.picturePrivate, bytes[segment.payload].dropFirst(12), at: segment.place)
    walk.put([0xFF, 0xEE, 0, 14] + bytes[segment.payload].prefix(12))
  }

  /// A profile may be cut into up to 255 segments, each with its number and how many there are (ISO 15076-1, B.4). It is
  /// put together, looked into, and written where its first segment stood.
  private mutating func profilePart(_ segment: JPEGSegment, isFirst: Bool) {
    if isFirst { profilePlace = walk.reserve() }
    let content = segment.payload.dropFirst(12)
    guard content.count > 2, profileParts[Int(bytes[content.lowerBound])] == nil else {
      return walk.reportPrivate(.picturePrivate, bytes[segment.payload], at: segment.place)
    }
    profileParts[Int(bytes[content.lowerBound])] = content.dropFirst(2)
  }

  mutating func finishProfile() throws(UploadRefusal) {
    guard let profilePlace else { return }
    let place = "segment APP2 (ICC)"
    let whole = (0...255).compactMap { profileParts[$0] }.flatMap { bytes[$0] }
    guard let clean = walk.reportProfile(whole, at: place) else { return }
    // Parts that lie on top of one another are written one after the other, and can take more room than they had.
    guard clean.count <= Self.profilePart * 255 else {
      throw .limit("en färgprofil delas på högst 255 segment, här skulle det bli fler", at: place)
    }
    walk.fill(profilePlace, with: Self.segments(profile: clean))
  }

  /// Bytes of a profile in a full segment.
  private static let profilePart = 65_519

  /// - Parameter profile: has room in 255 segments, which is what their numbers allow.
  private static func segments(profile: [UInt8]) -> [UInt8] {
    let count = (profile.count + profilePart - 1) / profilePart
    var segments: [UInt8] = []
    for index in 0..<count {
      let part = profile[index * profilePart..<min(profile.count, (index + 1) * profilePart)]
      let length = part.count + 16
      segments += [0xFF, 0xE2, UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF)]
      segments += Array("ICC_PROFILE\0".utf8) + [UInt8(index + 1), UInt8(count)] + part
    }
    return segments
  }
}
