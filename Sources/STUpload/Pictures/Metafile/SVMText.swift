/// The text of an action that draws one: in a code page first, or already in Unicode, and in Unicode at the end.
struct SVMText {
  let drawn: String
  /// Where the letters that come first stand.
  let other: Range<Int>
  let isSameTwice: Bool
  /// As many question marks, which nothing draws.
  let blank: [UInt8]

  /// Nil for a text that has no Unicode form, and where the action is not built as expected.
  ///
  /// - Parameter type: 112 text, 113 with the place of each letter, 114 stretched, 115 in a box.
  init?(_ bytes: [UInt8], _ type: Int, _ range: Range<Int>) {
    let reader = PictureReader(bytes, range.dropFirst(8), isLittle: true)
    guard PictureReader(bytes, range, isLittle: true).short(2) ?? 1 >= 2 else { return nil }
    let start = type == 115 ? 16 : 8
    // One byte a letter after a length of two bytes, or two bytes a letter after a length of four.
    let forms = [
      reader.short(start).flatMap { reader.range(start + 2, $0) },
      reader.long(start).flatMap { reader.range(start + 4, $0 * 2) },
    ]
    for (form, letters) in forms.enumerated() {
      guard let letters, let units = Self.drawn(reader, type, after: letters) else { continue }
      other = letters
      drawn = PictureText.utf16(units, in: bytes)
      let mark: [UInt8] = form == 0 ? [0x3F] : [0x3F, 0]
      blank = Array(Array(repeating: mark, count: letters.count / mark.count).joined())
      let isSame =
        form == 0 ? Self.isSame(Array(bytes[letters]), drawn) : bytes[letters].elementsEqual(bytes[units])
      isSameTwice = isSame || bytes[letters].elementsEqual(blank)
      return
    }
    return nil
  }

  /// The units that are drawn, where they end with the action; each sort of text has its own measures before them.
  private static func drawn(_ reader: PictureReader, _ type: Int, after letters: Range<Int>) -> Range<Int>? {
    var offset = letters.upperBound - reader.window.lowerBound
    switch type {
    case 112: offset += 4
    case 113:
      guard let count = reader.long(offset + 4) else { return nil }
      offset += 8 + count * 4
    case 114: offset += 8
    default: offset += 2
    }
    guard let count = reader.short(offset), offset + 2 + count * 2 == reader.count else { return nil }
    return reader.range(offset + 2, count * 2)
  }

  /// In UTF-8, or letter for letter, where a letter that the code page lacks is a question mark.
  private static func isSame(_ letters: [UInt8], _ text: String) -> Bool {
    let units = Array(text.utf16)
    if letters.elementsEqual(text.utf8) || letters.isEmpty { return true }
    guard letters.count == units.count else { return false }
    return zip(letters, units).allSatisfy { letter, unit in
      letter == UInt8(ascii: "?") || (unit < 0x80 ? UInt16(letter) == unit : letter >= 0x80)
    }
  }
}
