internal import STModel

/// Periods as the forms ask for them, `ååmmdd–ååmmdd`.
enum PrintedPeriod {
  /// The first and the last day; a period that is still going on ends today. Nil for anything else.
  ///
  /// - Parameter today: decides the century, since the forms give years two digits: no day lies more than twenty years
  ///   ahead.
  static func days(_ text: String, near today: Day?) -> (start: Day, end: Day)? {
    let parts = text.split(separator: "–", omittingEmptySubsequences: false)
    guard let today, parts.count == 2, let start = day(parts[0], near: today) else { return nil }
    if parts[1].isEmpty { return (start, max(start, today)) }
    return day(parts[1], near: today).map { (start, $0) }
  }

  private static func day(_ text: Substring, near today: Day) -> Day? {
    let digits = text.utf8.map { Int($0) - 48 }
    guard digits.count == 6, digits.allSatisfy((0...9).contains) else { return nil }
    let limit = today.components.year + 20
    let years = digits[0] * 10 + digits[1]
    let year = limit - (limit - years) % 100
    return Day(year: year, month: digits[2] * 10 + digits[3], day: digits[4] * 10 + digits[5])
  }
}
