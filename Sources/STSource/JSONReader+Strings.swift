extension JSONReader {
  /// Reads a string that begins at the current quotation mark.
  mutating func string() throws(Stop) -> String {
    let start = index + 1
    index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: bytes[start..<index - 1], as: UTF8.self)
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw controlCharacter()
      default: index += 1
      }
    }
    throw endsEarly("citattecknet som avslutar en text")
  }

  /// Reads on at the first backslash of a string whose plain beginning is `start..<index`.
  private mutating func escapedString(from start: Int) throws(Stop) -> String {
    var text = Array(bytes[start..<index])
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw controlCharacter()
      default:
        text.append(bytes[index])
        index += 1
      }
    }
    throw endsEarly("citattecknet som avslutar en text")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Stop) {
    let start = index
    index += 1
    guard index < bytes.count else { throw endsEarly("en kodföljd") }
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[index])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      text.append(contentsOf: String(Character(try scalar(from: start))).utf8)
      return
    default:
      throw Stop(
        rule: .jsonEscape, offset: start, message: "Okänd kodföljd efter omvänt snedstreck.",
        remedy: "Skriv ett omvänt snedstreck som \\\\.")
    }
    index += 1
  }

  /// Reads `uXXXX`, and the second half of a pair when the first one asks for it.
  private mutating func scalar(from start: Int) throws(Stop) -> Unicode.Scalar {
    let first = try fourHexDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 1
      let second = try fourHexDigits(from: index - 1)
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw Stop(
      rule: .jsonLoneSurrogate, offset: start, message: "Kodföljden är en ensam halva av ett tecken.",
      remedy: "Skriv tecknet som det är i stället för som \\u-kod.")
  }

  /// Reads the four digits after the `u` at the current position.
  private mutating func fourHexDigits(from start: Int) throws(Stop) -> UInt32 {
    index += 1
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count else { throw endsEarly("fyra hexadecimala siffror") }
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
        throw Stop(
          rule: .jsonEscape, offset: start, message: "Efter \\u ska fyra hexadecimala siffror stå.",
          remedy: "Skriv tecknet som det är i stället för som \\u-kod.")
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  private func controlCharacter() -> Stop {
    let isLineFeed = bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
    return Stop(
      rule: .jsonControlCharacter, offset: index,
      message: isLineFeed
        ? "En text går över flera rader." : "Det finns ett styrtecken i en text.",
      remedy: isLineFeed
        ? "Skriv radbrytningen som \\n, eller sätt det citattecken som saknas." : "Ta bort styrtecknet.")
  }
}
