/// A day of the proleptic Gregorian calendar, without time and zone. Years 1 to 9999.
package struct Day: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01, which is 0.
  package let number: Int

  private static let numbers = -719_162...2_932_896

  /// Nil outside the years 1 to 9999.
  package init?(number: Int) {
    guard Self.numbers.contains(number) else { return nil }
    self.number = number
  }

  /// Nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.daysInMonth(month, year: year)
    else { return nil }
    // Counted in years that begin in March, so that the leap day comes last (days from civil).
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Reads exactly `YYYY-MM-DD`; nil for anything else and for days that the calendar does not have.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.digits(bytes[0..<4]), let month = Self.digits(bytes[5..<7]),
      let day = Self.digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
  /// Year, month and day of the month, all from 1.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted >= 0 ? shifted / 146_097 : (shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var dayOfMonth: Int { components.day }

  package static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// 28 to 31; months other than 1 to 12 have 31.
  package static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package var daysInMonth: Int {
    let (year, month, _) = components
    return Self.daysInMonth(month, year: year)
  }

  /// The day so many days later, or earlier when negative; nil outside the calendar.
  package func adding(days: Int) -> Day? {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : Day(number: sum)
  }

  /// The same day of the month so many months later; the last day of the month where it is shorter.
  package func adding(months: Int) -> Day? {
    let (year, month, day) = components
    let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, count >= 12 else { return nil }
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    return Day(year: newYear, month: newMonth, day: min(day, Self.daysInMonth(newMonth, year: newYear)))
  }

  /// Days from this day to another; negative when the other is earlier.
  package func days(to other: Day) -> Int { other.number - number }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = components
    // Written byte by byte: a bundle says a thousand days.
    return String(unsafeUninitializedCapacity: 10) { text in
      for index in 0..<10 { text.initializeElement(at: index, to: UInt8(ascii: "-")) }
      Self.write(year, over: 0..<4, of: text)
      Self.write(month, over: 5..<7, of: text)
      Self.write(day, over: 8..<10, of: text)
      return 10
    }
  }

  private static func write(
    _ value: Int, over places: Range<Int>, of text: UnsafeMutableBufferPointer<UInt8>
  ) {
    var rest = value
    for place in places.reversed() {
      text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}
