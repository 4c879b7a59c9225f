/// The blocks of metadata that many kinds of picture share. Each is reported by what it is about; keeping or dropping
/// it is for the walker of the kind.
extension PictureWalk {
  /// Reports an Exif block.
  ///
  /// - Returns: how the picture is to be turned, 2 to 8; nil where it stands upright.
  @discardableResult
  mutating func reportExif(_ bytes: [UInt8], _ window: Range<Int>, at place: String) -> Int? {
    guard let exif = ExifReader(bytes, window) else {
      hear(PictureText.readable(bytes[window]), at: place)
      report(.pictureCamera, at: place, detail: ", i ett block som inte går att läsa")
      return nil
    }
    var groups = ExifGroups()
    for entry in exif.entries {
      groups.add(entry)
      hear(exif.text(entry) ?? "", at: place + ", " + ExifNames.name(entry.field.tag, entry.directory))
    }
    report(.pictureCamera, at: place, detail: ": " + ExifGroups.list(groups.camera))
    if !groups.owner.isEmpty {
      report(.pictureOwner, at: place, detail: ": " + ExifGroups.list(groups.owner))
    }
    if groups.hasPosition { report(.picturePosition, at: place) }
    if groups.hasMakerNote { report(.pictureMakerNote, at: place) }
    if groups.hasThumbnail { report(.pictureThumbnail, at: place) }
    if !exif.isWhole { hear(PictureText.readable(bytes[window]), at: place) }
    return exif.orientation
  }

  mutating func reportXMP(_ packet: ArraySlice<UInt8>, at place: String) {
    let words = PictureText.words(ofXML: packet)
    let markup = PictureText.decode(packet)
    hear(words, at: place)
    report(.pictureXMP, at: place)
    if markup.contains("GPSLatitude") { report(.picturePosition, at: place) }
    if markup.contains("xmpGImg:image") { report(.pictureThumbnail, at: place) }
  }

  /// Reports Photoshop's blocks (*8BIM*), among them IPTC and a thumbnail.
  mutating func reportPhotoshop(_ bytes: [UInt8], _ window: Range<Int>, at place: String) {
    let reader = PictureReader(bytes, window)
    var offset = 0
    var others = 0
    while reader.has("8BIM", at: offset), let id = reader.short(offset + 4),
      let name = reader.byte(offset + 6)
    {
      let start = offset + 6 + (name + 2) / 2 * 2
      guard let size = reader.long(start), let data = reader.range(start + 4, size) else { break }
      switch id {
      case 0x0404: reportIPTC(bytes, data, at: place)
      case 0x0409, 0x040C: report(.pictureThumbnail, at: place + ", Photoshop")
      default:
        others += 1
        hear(PictureText.readable(bytes[data]), at: place + ", Photoshop")
      }
      offset = start + 4 + size + size % 2
    }
    if others > 0 || offset == 0 { report(.picturePhotoshop, at: place) }
    if let rest = reader.range(offset, max(0, reader.count - offset)), rest.count > 1 {
      hear(PictureText.readable(bytes[rest]), at: place)
    }
  }

  mutating func reportIPTC(_ bytes: [UInt8], _ window: Range<Int>, at place: String) {
    let reader = PictureReader(bytes, window)
    var offset = 0
    var count = 0
    while reader.byte(offset) == 0x1C, let size = reader.short(offset + 3), size < 0x8000,
      let data = reader.range(offset + 5, size)
    {
      hear(PictureText.decode(bytes[data]), at: place + ", IPTC")
      count += 1
      offset += 5 + size
    }
    if count == 0 { hear(PictureText.readable(bytes[window]), at: place + ", IPTC") }
    report(.pictureCaption, at: place, detail: count > 0 ? ": \(count) fält" : "")
  }

  /// Reports a text that says something about the picture without being shown.
  mutating func reportText(_ rule: UploadRule, _ text: String, at place: String) {
    hear(text, at: place)
    report(rule, at: place, excerpt: PictureText.excerpt(text))
  }

  /// Reports a block that nobody needs to show the picture.
  mutating func reportPrivate(_ rule: UploadRule, _ content: ArraySlice<UInt8>, at place: String) {
    hear(PictureText.readable(content), at: place)
    report(rule, at: place, detail: ": \(content.count) byte")
  }
}

/// The fields of an Exif block, sorted by what they give away.
private struct ExifGroups {
  var camera: [String] = []
  var owner: [String] = []
  var hasPosition = false
  var hasMakerNote = false
  var hasThumbnail = false

  mutating func add(_ entry: ExifReader.Entry) {
    let tag = entry.field.tag
    switch (entry.directory, tag) {
    case (.gps, _): hasPosition = true
    case (.exif, 0x927C): hasMakerNote = true
    case (.thumbnail, _), (.sub, _): hasThumbnail = true
    case (_, 0x8769), (_, 0x8825), (_, 0xA005): break
    case _ where ExifNames.owner.contains(tag): owner.append(ExifNames.name(tag, entry.directory))
    default: camera.append(ExifNames.name(tag, entry.directory))
    }
  }

  /// The names that mean something, and how many more there are.
  static func list(_ names: [String]) -> String {
    let known = names.filter { !$0.hasPrefix("0x") }.prefix(6)
    let rest = names.count - known.count
    if known.isEmpty { return "\(rest) fält" }
    return known.joined(separator: ", ") + (rest > 0 ? " och \(rest) fält till" : "")
  }
}
