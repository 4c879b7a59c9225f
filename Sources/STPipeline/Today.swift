internal import STModel

/// The day that the program takes for today. Nothing below the command reads the clock.
public struct Today: Sendable, Hashable {
  let modelDay: Day

  public var year: Int { modelDay.year }
  public var month: Int { modelDay.month }
  /// Of the month.
  public var day: Int { modelDay.dayOfMonth }

  /// Nil where there is no such day in the years 1900 to 2199.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), let modelDay = Day(year: year, month: month, day: day) else {
      return nil
    }
    self.modelDay = modelDay
  }

  /// `YYYY-MM-DD`, and nothing else.
  public init?(_ text: String) {
    guard let day = Day(text) else { return nil }
    self.init(year: day.year, month: day.month, day: day.dayOfMonth)
  }

  /// The day in Greenwich `seconds` after 1970 began: the meaning of `SOURCE_DATE_EPOCH`.
  public init?(secondsSinceEpoch seconds: Int) {
    guard seconds >= 0, let day = Day(number: seconds / 86_400) else { return nil }
    self.init(year: day.year, month: day.month, day: day.dayOfMonth)
  }

  /// `YYYY-MM-DD`.
  public var text: String { modelDay.description }
}
