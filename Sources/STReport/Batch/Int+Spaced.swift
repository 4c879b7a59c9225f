extension Int {
  /// With a space, on which no line is broken, between groups of three digits: `100 000`; for numbers that are not below 0.
  var spaced: String {
    let digits = Array(String(self))
    guard digits.count > 4 else { return String(digits) }
    var text = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) { text.append("\u{A0}") }
      text.append(digit)
    }
    return text
  }
}
