/// An exact amount of service, in months of full time.
///
/// A whole number of units, so that no sum is ever rounded: one month holds as many units as the lengths of the months
/// (28 to 31 days), the average month of 365.25 ÷ 12 days and a share of full time divide.
package struct FullTimeMonths: Sendable, Hashable, Comparable, AdditiveArithmetic {
  /// The least number that 28, 29, 30, 31 and 1461 (four years of days) divide.
  private static let calendarUnits: Int128 = 183_881_460
  private static let unitsInMonth = calendarUnits * Int128(WorkShare.full.parts)

  private let units: Int128

  private init(units: Int128) { self.units = units }

  package static let zero = FullTimeMonths(units: 0)
  /// More than nothing.
  static let smallest = FullTimeMonths(units: 1)

  /// Whole months of full time.
  package init(_ months: Int) { units = Int128(months) * Self.unitsInMonth }

  /// Whole calendar months at a share of full time.
  init(months: Int, _ share: WorkShare) {
    units = Int128(months) * Self.calendarUnits * Int128(share.parts)
  }

  /// Days out of a month of 28 to 31 days.
  init(days: Int, of daysInMonth: Int, _ share: WorkShare) {
    units = Int128(days) * (Self.calendarUnits / Int128(daysInMonth)) * Int128(share.parts)
  }

  /// Days, of which a month has 365.25 ÷ 12.
  init(averageDays days: Int, _ share: WorkShare) {
    units = Int128(days) * (Self.calendarUnits * 48 / 1461) * Int128(share.parts)
  }

  package static func + (left: Self, right: Self) -> Self { Self(units: left.units + right.units) }
  package static func - (left: Self, right: Self) -> Self { Self(units: left.units - right.units) }
  package static func < (left: Self, right: Self) -> Bool { left.units < right.units }

  /// The days that it takes at the very least to serve so much: no day gives more than a 28th of a month.
  var leastDays: Int { Int(units * 28 / Self.unitsInMonth) }

  /// Hundredths of a month, halves rounded up; for amounts of zero or more.
  package var hundredths: Int { Int((units * 100 + Self.unitsInMonth / 2) / Self.unitsInMonth) }
}

extension FullTimeMonths {
  /// Months with two decimals and a decimal comma, for messages.
  var text: String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return "\(whole),\(rest < 10 ? "0" : "")\(rest)"
  }
}
