/// Texts out of pictures, which may be of any encoding and full of anything.
enum PictureText {
  /// The longest text that is looked at, in bytes.
  static let limit = 1_000_000

  /// UTF-8 where it is that, else Latin 1; up to the first zero byte.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    let text = bytes.prefix(limit).prefix { $0 != 0 }
    if let unicode = String(validating: text, as: UTF8.self) { return unicode }
    return latin(text)
  }

  static func latin(_ bytes: ArraySlice<UInt8>) -> String {
    String(String.UnicodeScalarView(bytes.prefix(limit).map { Unicode.Scalar($0) }))
  }

  static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String {
    var units: [UInt16] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex, units.count < limit / 2 {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      let unit = isLittle ? second << 8 | first : first << 8 | second
      guard unit != 0 else { break }
      units.append(unit)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// So many units as they stand, low byte first, zeros left out.
  static func utf16(_ range: Range<Int>, in bytes: [UInt8]) -> String {
    let units = stride(from: range.lowerBound, to: range.upperBound - 1, by: 2).prefix(limit / 2)
      .map {
        UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
      }
    return String(decoding: units.map { $0 == 0 ? 0x20 : $0 }, as: UTF16.self)
  }

  /// Every run of letters that a person could read in bytes of unknown form.
  static func readable(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    var run: [UInt8] = []
    for byte in bytes.prefix(limit) + [0] {
      if (0x20..<0x7F).contains(byte) || byte >= 0xA0 {
        run.append(byte)
        continue
      }
      if run.count >= 6 { text += decode(run[...]) + "\n" }
      run.removeAll(keepingCapacity: true)
    }
    return text
  }

  /// ASCII as it is, anything else as `?`.
  static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { (0x20..<0x7F).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
  }

  /// A little of a text on one line, without the digits where there are so many that they could be a number of a person.
  static func excerpt(_ text: String) -> String? {
    var line = ""
    var digits = 0
    for scalar in text.unicodeScalars.prefix(48) {
      let isBlank = scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F
      line.unicodeScalars.append(isBlank ? " " : scalar)
      if scalar.properties.numericType != nil { digits += 1 }
    }
    guard line.unicodeScalars.contains(where: { $0 != " " }) else { return nil }
    if digits >= 6 { line = String(line.map { $0.isNumber ? "•" : $0 }) }
    return text.unicodeScalars.count > 48 ? line + "…" : line
  }

  /// The words of an XML text without its markup: what stands between the tags, and the values of attributes.
  static func words(ofXML bytes: ArraySlice<UInt8>) -> String {
    var words: [UInt8] = []
    var isInside = false
    var quote: UInt8?
    for byte in bytes.prefix(limit) {
      if let end = quote {
        if byte == end { quote = nil }
        words.append(byte == end ? 0x0A : byte)
      } else if isInside {
        if byte == UInt8(ascii: ">") { isInside = false }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      } else if byte == UInt8(ascii: "<") {
        isInside = true
        words.append(0x0A)
      } else {
        words.append(byte)
      }
    }
    let lines = decode(words[...]).split(whereSeparator: \.isNewline)
    return lines.filter { line in line.contains { !$0.isWhitespace } }.joined(separator: "\n")
  }
}
