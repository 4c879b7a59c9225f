/// A colour profile (ISO 15076-1): a header, and tags, of which some say what the colours are and some who made the
/// profile, on which device and when.
struct ColourProfile {
  /// The profile without what is not about colours; the same bytes where there is no such thing.
  let clean: [UInt8]
  /// Names of the tags that go.
  let privateTags: [String]
  /// Bytes that belong to no tag, besides padding.
  let surplus: Int
  let texts: [String]
  /// Tags whose texts go, or some of them; those of makers whom everybody knows stay.
  let ownTexts: [String]

  private struct Tag {
    let name: String
    let range: Range<Int>
  }

  private static let headerSize = 128
  private static let tagLimit = 500

  /// What ISO 15076-1 names, and what Apple's profiles of ordinary screens carry; none of it names a person or one
  /// particular device, but for the texts, which are read.
  private static let known: Set<String> = [
    "A2B0", "A2B1", "A2B2", "A2B3", "B2A0", "B2A1", "B2A2", "B2A3", "B2D0", "B2D1", "B2D2", "B2D3",
    "D2B0",
    "D2B1", "D2B2", "D2B3", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt",
    "chad",
    "chrm", "cprt", "desc", "dmnd", "dmdd", "gamt", "lumi", "meas", "pre0", "pre1", "pre2", "rig0",
    "rig2", "resp", "tech", "view", "vued", "clro", "ciis", "cicp", "vcgt",
    "ndin", "dscm", "aarg", "aagg", "aabg", "aapy", "scrn", "scrd",
  ]

  /// Nil where the bytes are no profile that a viewer could use.
  init?(_ bytes: [UInt8]) {
    let reader = PictureReader(bytes)
    guard let size = reader.long(0), size <= bytes.count, size >= Self.headerSize + 4,
      reader.has("acsp", at: 36),
      let count = reader.long(Self.headerSize), count <= Self.tagLimit,
      let tags = Self.tags(PictureReader(bytes, 0..<size), count),
      Set(tags.map(\.range)).reduce(0, { $0 + $1.count }) <= 2 * size
    else { return nil }
    let kept = tags.filter { Self.known.contains($0.name) }
    privateTags = tags.filter { !Self.known.contains($0.name) }.map(\.name)
    texts = tags.filter { !["TRC", "XYZ"].contains($0.name.dropFirst()) }
      .flatMap { Self.texts(Array(bytes[$0.range])) }.filter { !$0.isEmpty }
    surplus = Self.surplus(bytes, size, tags)
    ownTexts = kept.filter { Self.blanked(bytes, $0) != nil }.map(\.name)
    let isClean = privateTags.isEmpty && surplus == 0 && ownTexts.isEmpty
    clean = isClean ? bytes : Self.written(bytes, kept)
  }

  /// The content of a tag without texts that may be somebody's own; nil where there are none.
  private static func blanked(_ bytes: [UInt8], _ tag: Tag) -> [UInt8]? {
    let content = Array(bytes[tag.range])
    guard let clean = ProfileText(content)?.clean, clean != content else { return nil }
    return clean
  }

  private static func tags(_ reader: PictureReader, _ count: Int) -> [Tag]? {
    var tags: [Tag] = []
    for index in 0..<count {
      let entry = headerSize + 4 + index * 12
      guard let name = reader.name(entry), let start = reader.long(entry + 4),
        let size = reader.long(entry + 8), let range = reader.range(start, size)
      else { return nil }
      tags.append(Tag(name: name, range: range))
    }
    return tags
  }

  /// Counts what no tag covers and is not zero, and what stands after the profile's own end.
  private static func surplus(_ bytes: [UInt8], _ size: Int, _ tags: [Tag]) -> Int {
    var end = headerSize + 4 + tags.count * 12
    var surplus = bytes.count - size + bytes[100..<headerSize].count { $0 != 0 }
    for range in tags.map(\.range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > end { surplus += bytes[end..<range.lowerBound].count { $0 != 0 } }
      end = max(end, range.upperBound)
    }
    return end < size ? surplus + bytes[end..<size].count { $0 != 0 } : surplus
  }

  private static func written(_ bytes: [UInt8], _ tags: [Tag]) -> [UInt8] {
    var data: [UInt8] = []
    var places: [Range<Int>: Int] = [:]
    var table = big(tags.count)
    let start = headerSize + 4 + tags.count * 12
    for tag in tags {
      let place = places[tag.range] ?? start + data.count
      if places.updateValue(place, forKey: tag.range) == nil {
        data += blanked(bytes, tag) ?? Array(bytes[tag.range])
        data += Array(repeating: 0, count: (4 - data.count % 4) % 4)
      }
      table += Array(tag.name.utf8) + big(place) + big(tag.range.count)
    }
    var header = Array(bytes[..<headerSize])
    header.replaceSubrange(0..<4, with: big(start + data.count))
    // The profile's own checksum no longer holds; zero says that there is none.
    header.replaceSubrange(84..<headerSize, with: Array(repeating: 0, count: headerSize - 84))
    return header + table + data
  }

  private static func big(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  private static func texts(_ content: [UInt8]) -> [String] {
    ProfileText(content)?.strings.map(\.text) ?? [PictureText.readable(content[...])]
  }
}

extension PictureWalk {
  /// Reports what a colour profile carries besides colours.
  ///
  /// - Returns: the profile to keep; nil where it is none.
  mutating func reportProfile(_ bytes: [UInt8], at place: String) -> [UInt8]? {
    guard let profile = ColourProfile(bytes) else {
      hear(PictureText.readable(bytes[...]), at: place)
      report(.pictureProfile, at: place, detail: ", och går inte att läsa")
      return nil
    }
    for text in profile.texts { hear(text, at: place) }
    if !profile.privateTags.isEmpty {
      let names = profile.privateTags.prefix(6).joined(separator: ", ")
      report(.pictureProfile, at: place, detail: ": " + names)
    }
    if !profile.ownTexts.isEmpty {
      let names = profile.ownTexts.prefix(6).joined(separator: ", ")
      report(.pictureProfile, at: place, detail: ": egna texter i \(names)")
    }
    if profile.surplus > 0 {
      report(.pictureProfile, at: place, detail: ": \(profile.surplus) byte som inte hör till någon del")
    }
    return profile.clean
  }
}
