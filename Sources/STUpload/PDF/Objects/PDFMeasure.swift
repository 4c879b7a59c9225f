internal import STPDFReader

/// Numbers for places on a page, as viewers take them.
enum PDFMeasure {
  /// Farther than any page is wide.
  private static let bound = 1e9

  static func bounded(_ value: Double) -> Double { min(max(value, -bound), bound) }

  /// Whether a word begins as a number and is none that all programs read alike (ISO 32000-1, 7.3.3): those have a sign at
  /// most, digits, and a point at most.
  static func isUnclear(_ word: String) -> Bool {
    guard let first = word.utf8.first, isSign(first) || isPart(first) else { return false }
    let digits = isSign(first) ? word.utf8.dropFirst() : word.utf8[...]
    return !digits.contains(where: PDFByte.isDigit) || !digits.allSatisfy(isPart)
      || digits.count { $0 == UInt8(ascii: ".") } > 1
  }

  /// The value of digits, points and signs, however malformed: signs count at the beginning only, and what follows a second
  /// point does not count.
  static func value(_ text: String) -> Double {
    var digits = "0"
    for byte in text.utf8 where !isSign(byte) {
      if byte == UInt8(ascii: "."), digits.contains(".") { break }
      digits.unicodeScalars.append(Unicode.Scalar(byte))
    }
    if digits.hasSuffix(".") { digits += "0" }
    let value = bounded(Double(digits) ?? 0)
    return text.hasPrefix("-") ? -value : value
  }

  private static func isPart(_ byte: UInt8) -> Bool { PDFByte.isDigit(byte) || byte == UInt8(ascii: ".") }

  private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }
}
