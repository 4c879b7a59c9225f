/// How a value is written on paper.
package enum ValueFormat: String, Sendable, CaseIterable {
  case text
  /// Wrapped text that may go on on a continuation sheet.
  case paragraph
  /// Twelve digits as `ÅÅÅÅMMDD-NNNN`.
  case identity
  /// `ååmmdd`, as the forms ask.
  case yymmdd
  /// `ååmmdd–ååmmdd`.
  case period
  /// `ÅÅÅÅ-MM-DD`.
  case isoDate
  case integer
  /// Months of full time: two decimals, decimal comma.
  case months
  /// `80 %`.
  case percent
  /// Attachment numbers: three or more in a row as `2–5`, otherwise `2, 3`.
  case ranges
  /// Codes with commas between.
  case codes
  /// `NNN NN`.
  case postalCode
  /// `Ort ÅÅÅÅ-MM-DD` from a group with `place` and `date`.
  case placeDate
}

extension ValueFormat {
  /// The value as it is printed; nil where there is nothing to print.
  package func string(for value: PaperValue?) -> String? {
    guard let value else { return nil }
    switch self {
    case .text, .paragraph: return value.plainText
    case .identity: return value.plainText.map(Self.identity)
    case .postalCode: return value.plainText.map(Self.postalCode)
    case .yymmdd: return value.yymmdd
    case .isoDate: return value.isoDate
    case .period: return Self.period(value)
    case .integer: return value.hundredths.map { String($0 / 100) }
    case .months: return value.hundredths.map(Self.decimal)
    case .percent: return value.hundredths.map { Self.trimmedDecimal($0) + "\u{A0}%" }
    case .ranges: return Self.ranges(value)
    case .codes: return Self.joined(value)
    case .placeDate: return Self.placeDate(value)
    }
  }

  private static func identity(_ digits: String) -> String {
    guard digits.utf8.count == 12 else { return digits }
    return digits.prefix(8) + "-" + digits.suffix(4)
  }

  private static func postalCode(_ digits: String) -> String {
    guard digits.utf8.count == 5, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return digits }
    return digits.prefix(3) + "\u{A0}" + digits.suffix(2)
  }

  private static func period(_ value: PaperValue) -> String? {
    guard case .group(let members) = value, let start = members["start"]?.yymmdd else { return nil }
    guard let end = members["end"]?.yymmdd else { return start + "–" }
    return start + "–" + end
  }

  private static func placeDate(_ value: PaperValue) -> String? {
    guard case .group(let members) = value else { return nil }
    let parts = [members["place"]?.plainText, members["date"]?.isoDate].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// 725 as `7,25`.
  private static func decimal(_ hundredths: Int) -> String {
    let sign = hundredths < 0 ? "−" : ""
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    return "\(sign)\(whole),\(rest < 10 ? "0" : "")\(rest)"
  }

  /// 8000 as `80`, 6250 as `62,5`.
  private static func trimmedDecimal(_ hundredths: Int) -> String {
    if hundredths % 100 == 0 { return String(hundredths / 100) }
    let text = decimal(hundredths)
    return text.hasSuffix("0") ? String(text.dropLast()) : text
  }

  private static func joined(_ value: PaperValue) -> String? {
    guard case .list(let items) = value else { return value.plainText }
    let codes = items.compactMap(\.plainText)
    return codes.isEmpty ? nil : codes.joined(separator: ", ")
  }

  private static func ranges(_ value: PaperValue) -> String? {
    guard case .list(let items) = value else { return value.hundredths.map { String($0 / 100) } }
    let numbers = Set(items.compactMap(\.hundredths).map { $0 / 100 }).sorted()
    var parts: [String] = []
    var index = 0
    while index < numbers.count {
      var last = index
      while last + 1 < numbers.count, numbers[last + 1] == numbers[last] + 1 { last += 1 }
      if last - index >= 2 {
        parts.append("\(numbers[index])–\(numbers[last])")
      } else {
        parts += numbers[index...last].map { String($0) }
      }
      index = last + 1
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension PaperValue {
  fileprivate var plainText: String? {
    switch self {
    case .text(let text, _): text.isEmpty ? nil : text
    case .number(let hundredths, _) where hundredths % 100 == 0: String(hundredths / 100)
    case .date, .number, .flag, .list, .group: nil
    }
  }

  fileprivate var hundredths: Int? {
    if case .number(let hundredths, _) = self { hundredths } else { nil }
  }

  fileprivate var yymmdd: String? {
    guard case .date(let year, let month, let day, _) = self else { return nil }
    return [year % 100, month, day].map(Self.twoDigits).joined()
  }

  fileprivate var isoDate: String? {
    guard case .date(let year, let month, let day, _) = self else { return nil }
    return "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Where in the record the value stands, for findings; empty for what is derived.
  package var pointer: String {
    switch self {
    case .text(_, let pointer), .date(_, _, _, let pointer), .number(_, let pointer): pointer
    case .list(let items): items.first?.pointer ?? ""
    case .group(let members): members["start"]?.pointer ?? members["place"]?.pointer ?? ""
    case .flag: ""
    }
  }
}
