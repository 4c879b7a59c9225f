package import STModel

/// The same stretch of service counted in three ways. The regulations give no arithmetic, so a limit is firmly missed
/// only when all three are on the wrong side of it.
package struct MonthCount: Sendable, Hashable, AdditiveArithmetic {
  /// For each calendar month, days in service out of the days of the month. This is what is printed: it is the same
  /// however a period is split.
  package let calendar: FullTimeMonths
  /// Whole months from the first day on, the rest as days out of the month that has been begun.
  package let anniversary: FullTimeMonths
  /// Days × 12 ÷ 365.25.
  package let days: FullTimeMonths

  package static let zero = MonthCount(calendar: .zero, anniversary: .zero, days: .zero)

  private init(calendar: FullTimeMonths, anniversary: FullTimeMonths, days: FullTimeMonths) {
    self.calendar = calendar
    self.anniversary = anniversary
    self.days = days
  }

  /// Counts a stretch with both ends included; nothing when it ends before it starts.
  init(from start: Day, through end: Day, _ share: WorkShare) {
    guard start <= end else {
      self = .zero
      return
    }
    calendar = Self.calendar(start, end, share)
    anniversary = Self.anniversary(start, end, share)
    days = FullTimeMonths(averageDays: start.days(to: end) + 1, share)
  }

  /// What a period at an extent of full time gives when nothing is taken away.
  package init(from start: Day, through end: Day, extent: Percent) {
    self.init(from: start, through: end, WorkShare(extent, present: Percent.full.hundredths))
  }

  package static func + (left: Self, right: Self) -> Self {
    Self(
      calendar: left.calendar + right.calendar, anniversary: left.anniversary + right.anniversary,
      days: left.days + right.days)
  }

  package static func - (left: Self, right: Self) -> Self {
    Self(
      calendar: left.calendar - right.calendar, anniversary: left.anniversary - right.anniversary,
      days: left.days - right.days)
  }

  /// Whether every way of counting stays below a limit.
  package func allBelow(_ limit: FullTimeMonths) -> Bool { max(calendar, anniversary, days) < limit }

  /// Whether at least one way of counting stays below a limit.
  package func anyBelow(_ limit: FullTimeMonths) -> Bool { min(calendar, anniversary, days) < limit }

  /// What goes beyond a limit, each way of counting for itself.
  func excess(over limit: FullTimeMonths) -> MonthCount {
    Self(
      calendar: max(.zero, calendar - limit), anniversary: max(.zero, anniversary - limit),
      days: max(.zero, days - limit))
  }

  private static func calendar(_ start: Day, _ end: Day, _ share: WorkShare) -> FullTimeMonths {
    let (first, last) = (start.components, end.components)
    let months = (last.year - first.year) * 12 + last.month - first.month
    if months == 0 {
      return FullTimeMonths(days: start.days(to: end) + 1, of: start.daysInMonth, share)
    }
    return FullTimeMonths(days: start.daysInMonth - first.day + 1, of: start.daysInMonth, share)
      + FullTimeMonths(months: months - 1, share)
      + FullTimeMonths(days: last.day, of: end.daysInMonth, share)
  }

  private static func anniversary(_ start: Day, _ end: Day, _ share: WorkShare) -> FullTimeMonths {
    let (first, last) = (start.components, end.components)
    // The day after the last one is where the count stops; it is reached when the anniversary is at most that day.
    let stop = end.number + 1
    var months = (last.year - first.year) * 12 + last.month - first.month + 1
    while months > 0, let day = start.adding(months: months), day.number > stop { months -= 1 }
    guard let reached = start.adding(months: months), let next = start.adding(months: months + 1) else {
      return calendar(start, end, share)
    }
    return FullTimeMonths(months: months, share)
      + FullTimeMonths(days: stop - reached.number, of: reached.days(to: next), share)
  }
}
