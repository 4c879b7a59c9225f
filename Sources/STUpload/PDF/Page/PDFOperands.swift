/// The operators of content streams and how many operands they take (ISO 32000-1, annex A).
enum PDFOperands {
  private static let counts = [
    "b": 0, "b*": 0, "B": 0, "B*": 0, "BT": 0, "BX": 0, "EMC": 0, "ET": 0, "EX": 0, "f": 0, "f*": 0,
    "F": 0, "h": 0, "n": 0, "q": 0, "Q": 0, "s": 0, "S": 0, "T*": 0, "W": 0, "W*": 0, "'": 1, "BMC": 1,
    "cs": 1, "CS": 1, "Do": 1, "g": 1, "G": 1, "gs": 1, "i": 1, "j": 1, "J": 1, "M": 1, "MP": 1, "ri": 1,
    "sh": 1, "Tc": 1, "Tj": 1, "TJ": 1, "TL": 1, "Tr": 1, "Ts": 1, "Tw": 1, "Tz": 1, "w": 1, "BDC": 2,
    "d": 2, "d0": 2, "DP": 2, "l": 2, "m": 2, "Td": 2, "TD": 2, "Tf": 2, "\"": 3, "rg": 3, "RG": 3, "k": 4,
    "K": 4, "re": 4, "v": 4, "y": 4, "c": 6, "cm": 6, "d1": 6, "Tm": 6,
  ]

  /// As many as the colour space in use has components, and perhaps a pattern.
  private static let colouring: Set<String> = ["sc", "SC", "scn", "SCN"]

  /// Operators whose operands are shown as text.
  private static let showing: Set<String> = ["Tj", "TJ", "'", "\""]

  /// Nil for what is no operator.
  static func count(of word: String) -> ClosedRange<Int>? {
    if let count = counts[word] { return count...count }
    return colouring.contains(word) ? 0...33 : nil
  }

  static func areShown(by word: String) -> Bool { showing.contains(word) }
}
