internal import STModel

/// Ten or twelve digits that can be a personnummer or samordningsnummer: the date exists and the birth number is not 000.
struct IdentityDigits {
  /// With each century that can be meant; the later one first.
  private let readings: [Personnummer]
  let digits: [UInt8]

  /// - Parameter isOverHundred: Written with a plus, which ten digits get in the year that the person turns 100.
  init?(_ digits: [UInt8], isOverHundred: Bool) {
    guard digits.count == 10 || digits.count == 12, digits.dropLast().suffix(3).contains(where: { $0 > 0 })
    else { return nil }
    let centuries: [String] = digits.count == 12 ? [""] : isOverHundred ? ["19", "18"] : ["20", "19"]
    let text = digits.map(String.init).joined()
    readings = centuries.compactMap { Personnummer($0 + text) }.filter(Self.isPossible)
    self.digits = digits
    if readings.isEmpty { return nil }
  }

  private static func isPossible(_ number: Personnummer) -> Bool {
    guard let day = number.birthDay else { return false }
    return (1800...2099).contains(day.year)
  }

  var hasValidCheckDigit: Bool { readings.contains { $0.hasValidCheckDigit } }
  var isSamordningsnummer: Bool { readings.contains { $0.isSamordningsnummer } }

  func isSame(as number: Personnummer) -> Bool { readings.contains(number) }

  /// Whether it can be read as a recent day and a time of the day, as in names of files: `20240312-1430`.
  var isTimeStamp: Bool {
    guard digits.count == 12, digits[0] == 2 else { return false }
    return value(8) < 24 && value(10) < 60
  }

  /// Whether the last four digits can be read as a day or as a time of the day: `190107-0630`, `190107-1430`.
  private var endsAsDayOrTime: Bool {
    let end = digits.count
    let (high, low) = (value(end - 4), value(end - 2))
    return (high < 24 && low < 60) || ((1...12).contains(high) && (1...31).contains(low))
  }

  /// Whether the number can be read as a day of the years that papers are dated in, with another day or a time after it.
  var isDayWithDayOrTime: Bool {
    let year =
      digits.count == 12 ? value(0) * 100 + value(2) : value(0) > 89 ? 1900 + value(0) : 2000 + value(0)
    return (1990...2040).contains(year) && endsAsDayOrTime
  }

  /// Whether the last four digits can be read as a year of our time.
  var endsAsYear: Bool { (19...20).contains(value(digits.count - 4)) }

  /// Whether ten digits in one piece can be a mobile number.
  var isMobileNumber: Bool { digits.count == 10 && digits[0] == 0 && digits[1] == 7 }

  private func value(_ first: Int) -> Int { Int(digits[first]) * 10 + Int(digits[first + 1]) }
}
