/// A little of what is hidden, to be shown.
enum PDFExcerpt {
  private static let longest = 60
  private static let dot: Character = "•"

  /// On one line, cut off, and with the last digits of whatever may be an identity number replaced by dots; nil where there
  /// is nothing to show.
  static func make(_ text: String) -> String? {
    let line = text.prefix(400).split(whereSeparator: isBlank).joined(separator: " ")
    let masked = mask(Array(line))
    guard !masked.isEmpty else { return nil }
    return masked.count > longest ? String(masked.prefix(longest)) + "…" : String(masked)
  }

  private static func isBlank(_ character: Character) -> Bool {
    character.isWhitespace
      || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
  }

  /// Ten digits or more, with at most one other character between any two: the last four go.
  private static func mask(_ characters: [Character]) -> [Character] {
    var masked = characters
    var digits: [Int] = []
    func close() {
      guard digits.count >= 10 else { return }
      for index in digits.suffix(4) { masked[index] = dot }
    }
    for (index, character) in characters.enumerated() where character.isWholeNumber {
      if let last = digits.last, index - last > 2 {
        close()
        digits.removeAll()
      }
      digits.append(index)
    }
    close()
    return masked
  }
}
