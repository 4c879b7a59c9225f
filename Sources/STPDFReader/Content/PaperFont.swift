/// What of a font is needed to read text set in it.
struct PaperFont: Sendable {
  /// Bytes in a character code.
  let width: Int
  /// Nil where the font does not say what its codes stand for.
  let map: CharacterMap?

  /// Appends the text that a shown string stands for; U+FFFD for a code without meaning.
  ///
  /// - Returns: false where there was such a code.
  func append(_ codes: [UInt8], to text: inout [UInt8]) -> Bool {
    var isWhole = codes.count % width == 0
    var index = 0
    while index + width <= codes.count {
      let code = width == 2 ? Int(codes[index]) << 8 | Int(codes[index + 1]) : Int(codes[index])
      index += width
      if let meaning = map?[code] {
        text.append(contentsOf: meaning.utf8)
      } else {
        isWhole = false
        text.append(contentsOf: "\u{FFFD}".utf8)
      }
    }
    return isWhole
  }
}
