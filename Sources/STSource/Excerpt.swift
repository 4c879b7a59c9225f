/// A piece of the input made fit for a message: short, on one line, without identity numbers.
package enum Excerpt {
  /// The text in Swedish quotation marks, at most 40 characters, control characters shown as blanks.
  package static func quoted(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(120)
    var shown = String.UnicodeScalarView()
    for scalar in start { shown.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar) }
    let line = masked(String(shown))
    return line.count > 40 ? "”\(line.prefix(40))…”" : "”\(line)”"
  }

  /// The text with the last four digits of everything that could be an identity number (ten digits or more, with or
  /// without `-`, `+` or a blank inside) replaced by dots.
  package static func masked(_ text: String) -> String {
    guard text.utf8.lazy.filter(isDigit).prefix(10).count == 10 else { return text }
    var bytes: [UInt8] = []
    var digits: [Int] = []
    for byte in text.utf8 {
      if isDigit(byte) {
        digits.append(bytes.count)
      } else if !isSeparator(byte) {
        hide(&digits, in: &bytes)
      }
      bytes.append(byte)
    }
    hide(&digits, in: &bytes)
    return String(decoding: bytes.flatMap { $0 == hidden ? Array("•".utf8) : [$0] }, as: UTF8.self)
  }

  private static let hidden: UInt8 = 0xFF

  private static func hide(_ digits: inout [Int], in bytes: inout [UInt8]) {
    if digits.count >= 10 {
      let kept = digits.count >= 12 ? 8 : 6
      for position in digits.dropFirst(kept) { bytes[position] = hidden }
    }
    digits.removeAll(keepingCapacity: true)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: " ")
  }
}
