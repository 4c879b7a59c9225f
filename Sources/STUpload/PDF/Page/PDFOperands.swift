/// How many operands operators of a content stream take (ISO 32000-1, annex A).
enum PDFOperands {
  private static let counts = [
    "cm": 6, "w": 1, "J": 1, "j": 1, "M": 1, "d": 2, "ri": 1, "i": 1, "gs": 1, "m": 2, "l": 2, "c": 6, "v": 4,
    "y": 4, "re": 4, "Tc": 1, "Tw": 1, "Tz": 1, "TL": 1, "Tf": 2, "Tr": 1, "Ts": 1, "Td": 2, "TD": 2, "Tm": 6,
    "Tj": 1, "TJ": 1, "'": 1, "\"": 3, "CS": 1, "cs": 1, "G": 1, "g": 1, "RG": 3, "rg": 3, "K": 4, "k": 4,
    "sh": 1, "Do": 1, "BMC": 1, "BDC": 2,
  ]

  /// Nil for an operator that takes any number.
  static func count(of word: String) -> Int? { counts[word] }
}
