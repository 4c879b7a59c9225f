/// A piece of the input made fit for a message: short, on one line, without identity numbers.
///
/// Knows no words: whatever has the length of an identity number is hidden, so that a message is safe even where nobody has
/// looked at the text before. What a number is, and whether it may stand where it stands, the privacy guard tells.
package enum Excerpt {
  /// The text in Swedish quotation marks, at most 40 characters, control characters shown as blanks.
  package static func quoted(_ text: String) -> String {
    let line = plain(text, limit: 120)
    return line.count > 40 ? "”\(line.prefix(40))…”" : "”\(line)”"
  }

  /// The text masked, with control characters shown as blanks, so that it cannot command a terminal; what is longer than
  /// the limit, in Unicode scalars, ends with dots.
  package static func plain(_ text: String, limit: Int = 400) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(limit) {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      shown.append(isControl ? " " : scalar)
    }
    return masked(String(shown)) + (text.unicodeScalars.dropFirst(limit).isEmpty ? "" : "…")
  }

  /// The text with the last four digits of everything that could be an identity number replaced by dots: ten digits or
  /// more with `-`, `+` or a blank inside; with any other dash, blank or line break, ten or twelve digits in all, and four
  /// digits after six or more.
  package static func masked(_ text: String) -> String {
    guard text.unicodeScalars.lazy.filter(isDigit).prefix(10).count == 10 else { return text }
    let narrow = runs(text, isSeparator: isPlainSeparator).filter { $0.count >= 10 }
    let wide = runs(text, isSeparator: isSeparator)
    let whole = wide.filter { $0.count == 10 || $0.count == 12 }
    let hidden =
      (narrow + whole).flatMap { $0.dropFirst($0.count >= 12 ? 8 : 6) } + wide.flatMap(numbersAfterDates)
    return hidden.isEmpty ? text : Mask.hiding(hidden, in: Array(text.utf8))
  }

  /// The groups of four digits that follow a group of six or more, since other digits may stand right before a date.
  private static func numbersAfterDates(_ run: [Range<Int>]) -> [Range<Int>] {
    var groups: [[Range<Int>]] = []
    for digit in run {
      if let last = groups.last?.last, last.upperBound == digit.lowerBound {
        groups[groups.count - 1].append(digit)
      } else {
        groups.append([digit])
      }
    }
    return zip(groups, groups.dropFirst()).flatMap { date, number in
      number.count == 4 && date.count >= 6 ? number : []
    }
  }

  /// The places of the digits that stand together, in UTF-8 bytes.
  private static func runs(
    _ text: String, isSeparator: (Unicode.Scalar) -> Bool
  ) -> [[Range<Int>]] {
    var runs: [[Range<Int>]] = []
    var digits: [Range<Int>] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if isDigit(scalar) {
        digits.append(offset..<(offset + length))
      } else if !isSeparator(scalar), !digits.isEmpty {
        runs.append(digits)
        digits.removeAll()
      }
      offset += length
    }
    return digits.isEmpty ? runs : runs + [digits]
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("0"..."9").contains(scalar) : scalar.properties.numericType == .decimal
  }

  private static func isPlainSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "+" || scalar == " "
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isPlainSeparator(scalar) || scalar == "_" || scalar == "\n" || scalar == "\t" }
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .spaceSeparator, .format, .mathSymbol: return true
    default: return false
    }
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { UTF8.encode(scalar)?.count ?? 0 }
}
