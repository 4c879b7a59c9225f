/// Words as the lexicon spells them: without characters that are not seen, and with å, ä, ö and é in one piece. Names of
/// files and text out of PDF files often have the letter and its mark apart (Unicode form D).
enum PlainLetters {
  static func of(_ word: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(word)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let (scalar, length) = ScannedText.scalar(bytes, at: index)
      if let letter = plain.last.flatMap({ composed($0, with: scalar) }) {
        plain.removeLast()
        plain += [0xC3, letter]
      } else if CharacterClass.of(scalar) != .attached {
        plain += bytes[index..<(index + length)]
      }
      index += length
    }
    return plain
  }

  /// The second byte in UTF-8 of the letter with its mark; the first is C3.
  private static func composed(_ letter: UInt8, with mark: Unicode.Scalar) -> UInt8? {
    let isCapital = letter < UInt8(ascii: "a")
    let lower: UInt8? =
      switch (letter | 0x20, mark) {
      case (UInt8(ascii: "a"), "\u{30A}"): 0xA5
      case (UInt8(ascii: "a"), "\u{308}"): 0xA4
      case (UInt8(ascii: "o"), "\u{308}"): 0xB6
      case (UInt8(ascii: "e"), "\u{301}"): 0xA9
      default: nil
      }
    return lower.map { isCapital ? $0 & ~0x20 : $0 }
  }
}
