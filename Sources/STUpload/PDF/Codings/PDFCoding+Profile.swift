/// Colour profiles (ISO 15076-1): tags that are not about colours, and texts that do not name a known profile.
extension PDFCoding {
  /// With what tells of persons and devices left out or made blank.
  static func profile(_ bytes: [UInt8]) -> PDFCoding {
    var coding = PDFCoding(bytes)
    guard let profile = ColourProfile(bytes) else { return coding }
    if !profile.isClean {
      coding.found.append(("egna delar", profile.privateTags.joined(separator: ", ")))
      coding.clean = profile.clean
    }
    coding.blankTexts()
    return coding
  }

  private static let texts: Set<Int> = Set(["desc", "cprt", "dmnd", "dmdd", "vued", "scrd"].map(code))

  private static func code(_ name: String) -> Int { name.utf8.reduce(0) { $0 << 8 | Int($1) } }

  /// Words of profiles that many files carry; those who sell them name themselves.
  private static let known = [
    "srgb", "rgb", "cmyk", "gray", "grey", "icc", "fogra", "swop", "coated", "gain", "gamma", "d50",
    "display p3",
    "copyright", "public domain", "apple", "adobe", "hewlett", "iec", "xyz", "lcms", "artifex", "no rights",
    "free", "viewing condition", "view", "eci", "gracol", "snap", "japan", "creative commons", "lab",
  ]

  /// Whether a text names a profile that many files carry, or is too short to say anything.
  static func isKnownProfile(_ text: String) -> Bool {
    let text = text.lowercased()
    return text.count { $0.isLetter } < 4 || known.contains { text.contains($0) } && !text.contains("\\")
  }

  private mutating func blankTexts() {
    var isChanged = false
    for index in 0..<min(clean[...].big(at: 128, count: 4) ?? 0, 500) {
      let entry = 132 + index * 12
      guard let name = clean[...].big(at: entry, count: 4), Self.texts.contains(name),
        let start = clean[...].big(at: entry + 4, count: 4),
        let size = clean[...].big(at: entry + 8, count: 4),
        start >= 128, start + size <= clean.count, size > 8
      else { continue }
      let places = Self.letters(clean[start..<start + size])
      let text = String(decoding: places.map { clean[$0] }.filter { 0x20...0x7E ~= $0 }, as: UTF8.self)
      guard !Self.isKnownProfile(text),
        places.contains(where: { 0x21...0x7E ~= clean[$0] && clean[$0] != 0x2D })
      else {
        continue
      }
      found.append(("text i en färgprofil", text))
      for place in places where clean[place] != 0 { clean[place] = 0x2D }
      isChanged = true
    }
    // The profile's own checksum no longer holds; zero says that there is none.
    if isChanged { clean.replaceSubrange(84..<100, with: repeatElement(0, count: 16)) }
  }

  /// Where the letters of a text stand: plain, as a description, or in several languages.
  private static func letters(_ tag: ArraySlice<UInt8>) -> [Int] {
    let start = tag.startIndex
    switch tag.big(at: start, count: 4) {
    case code("text"): return Array(start + 8..<tag.endIndex)
    case code("desc"):
      guard let count = tag.big(at: start + 8, count: 4) else { return [] }
      let ascii = start + 12..<min(start + 12 + count, tag.endIndex)
      guard let wide = tag.big(at: ascii.upperBound + 4, count: 4), wide < tag.count else {
        return Array(ascii)
      }
      let unicode =
        min(ascii.upperBound + 8, tag.endIndex)..<min(ascii.upperBound + 8 + wide * 2, tag.endIndex)
      let script = min(unicode.upperBound + 3, tag.endIndex)..<tag.endIndex
      return Array(ascii) + Array(unicode) + Array(script)
    case code("mluc"):
      return (0..<min(tag.big(at: start + 8, count: 4) ?? 0, 100)).flatMap { index -> [Int] in
        let record = start + 16 + index * 12
        guard let count = tag.big(at: record + 4, count: 4), let offset = tag.big(at: record + 8, count: 4),
          offset >= 16, start + offset + count <= tag.endIndex
        else { return [] }
        return Array(start + offset..<start + offset + count)
      }
    default: return []
    }
  }
}
