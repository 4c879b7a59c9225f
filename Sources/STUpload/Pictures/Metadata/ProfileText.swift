/// The texts in one tag of a colour profile (ISO 15076-1, 10.15 and 10.24; ICC.1:2001-04, 6.5.17). They say who made the
/// profile, for which device and for whom, and have no part in its colours.
struct ProfileText {
  /// Each with the place in the tag where its letters stand, and whether they take two bytes each.
  private(set) var strings: [(text: String, range: Range<Int>, isWide: Bool)] = []
  private let tag: [UInt8]
  private let reader: PictureReader
  /// What the tag needs besides the letters.
  private var frame: [Range<Int>] = []

  /// Nil for a tag that is not a text.
  init?(_ tag: [UInt8]) {
    self.tag = tag
    reader = PictureReader(tag)
    switch reader.name(0) {
    case "text":
      frame = [0..<8]
      add(8, tag.count - 8)
    case "desc": readDescription()
    case "mluc": readLanguages()
    default: return nil
    }
  }

  /// The same tag, of the same length, with blanks for every text that is not known to be anybody's own. The same bytes where
  /// there is no such text.
  var clean: [UInt8] {
    var clean = tag
    let kept = (frame + strings.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    var end = 0
    for range in kept + [tag.count..<tag.count] {
      if end < range.lowerBound {
        clean.replaceSubrange(end..<range.lowerBound, with: zeros(range.lowerBound - end))
      }
      end = max(end, range.upperBound)
    }
    for string in strings where !Self.isCommon(string.text) {
      let blank: [UInt8] = string.isWide ? [0, 0x20] : [0x20]
      let blanks = Array(repeating: blank, count: string.range.count / blank.count).joined()
      clean.replaceSubrange(string.range, with: blanks + zeros(string.range.count - blanks.count))
    }
    return clean
  }

  private func zeros(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }

  /// A text of one byte a letter up to a zero, which ends it.
  private mutating func add(_ offset: Int, _ count: Int) {
    guard let whole = reader.range(offset, max(count, 0)) else { return }
    let letters = whole.prefix(tag[whole].prefix { $0 != 0 }.count)
    if !letters.isEmpty { strings.append((PictureText.latin(tag[letters]), letters, false)) }
  }

  private mutating func addWide(_ offset: Int, _ count: Int) {
    guard let whole = reader.range(offset, max(count, 0) / 2 * 2) else { return }
    let text = PictureText.utf16(tag[whole], isLittle: false)
    let letters = whole.prefix(text.utf16.count * 2)
    if !letters.isEmpty { strings.append((text, letters, true)) }
  }

  /// In ASCII, in Unicode, and in the script of an early Macintosh.
  private mutating func readDescription() {
    guard let count = reader.long(8), count <= tag.count else { return }
    frame = [0..<12]
    add(12, count)
    let wide = 12 + count
    guard let units = reader.long(wide + 4), units <= tag.count else { return }
    frame.append(wide..<wide + 8)
    addWide(wide + 8, units * 2)
    let script = wide + 8 + units * 2
    guard let head = reader.range(script, 3) else { return }
    frame.append(head)
    add(script + 3, min(67, tag.count - script - 3))
  }

  /// A text in each of several languages; some may share their letters.
  private mutating func readLanguages() {
    guard let count = reader.long(8), count <= 200, reader.long(12) == 12,
      reader.range(16, count * 12) != nil
    else {
      return
    }
    frame = [0..<(16 + count * 12)]
    var seen: Set<Int> = []
    for row in 0..<count {
      guard let size = reader.long(16 + row * 12 + 4), let place = reader.long(16 + row * 12 + 8),
        seen.insert(place).inserted
      else { continue }
      addWide(place, size)
    }
  }

  // MARK: What everybody has

  private static func isCommon(_ text: String) -> Bool {
    let plain = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    return plain.isEmpty || common.contains(plain)
      || yearly.contains { plain.hasPrefix($0) && isYear(plain.dropFirst($0.count)) }
  }

  private static func isYear(_ text: Substring) -> Bool {
    text.utf8.count <= 10
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || " -.".utf8.contains($0) }
  }

  /// What makers write before a year.
  private static let yearly = [
    "Copyright Apple Inc., ", "Copyright Apple Computer, Inc., ",
    "Copyright International Color Consortium, ",
    "Copyright Artifex Software ", "Copyright Google Inc. ",
  ]

  /// The names of profiles that come with systems, cameras and programs, and what their makers write about them.
  private static let common: Set<String> = [
    "sRGB", "sRGB IEC61966-2.1", "sRGB IEC61966-2-1", "sRGB2014", "sRGB built-in",
    "GIMP built-in sRGB", "c2", "uRGB",
    "sRGB v1.31 (Canon)", "sRGB_v4_ICC_preference.icc", "Adobe RGB (1998)",
    "Compatible with Adobe RGB (1998)",
    "Display P3", "Display", "Color LCD", "Generic RGB Profile", "Generic Gray Profile",
    "Generic Gray Gamma 2.2 Profile", "Generic CMYK Profile", "ProPhoto RGB",
    "Apple Wide Color Sharing Profile",
    "Gray", "Gray Gamma 2.2", "Gray Gamma 1.8", "Dot Gain 20%", "Dot Gain 15%",
    "Artifex Software sRGB ICC Profile",
    "Artifex Software sGray ICC Profile", "Artifex CMYK SWOP Profile", "U.S. Web Coated (SWOP) v2",
    "Coated FOGRA27 (ISO 12647-2:2004)", "Coated FOGRA39 (ISO 12647-2:2004)",
    "Japan Color 2001 Coated",
    "ITUR_2100_PQ_FULL", "Rec. ITU-R BT.709-5", "Rec. ITU-R BT.2020-1", "HD 709-A", "Lab2Lab",
    "IEC http://www.iec.ch", "IEC 61966-2.1 Default RGB colour space - sRGB",
    "IEC 61966-2-1 Default RGB Colour Space - sRGB", "Reference Viewing Condition in IEC61966-2.1",
    "Reference Viewing Condition in IEC 61966-2-1", "Copyright (c) 1998 Hewlett-Packard Company",
    "Copyright 1999 Adobe Systems Incorporated", "Copyright 2000 Adobe Systems Incorporated",
    "Copyright 2000 Adobe Systems, Inc.", "Copyright 2007 Adobe Systems, Inc.",
    "No copyright, use freely",
    "no copyright, use freely", "No copyright, use freely.", "Public Domain", "CC0",
    "lcms generated",
    "Public Domain. No Warranty, Use at own risk.", "Copyright 2009 Artifex Software Inc", "GIMP",
    "FB",
    "Google/Skia/", "Apple", "Google",
  ]
}
