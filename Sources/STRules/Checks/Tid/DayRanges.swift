internal import STModel

/// Days laid together into stretches without holes.
struct DayRanges {
  private(set) var ranges: [(start: Day, end: Day)] = []

  /// Ranges that lie at most `tolerance` days apart become one. Open and backward ranges are left out.
  init(_ periods: some Sequence<Tjanstgoringsperiod>, tolerance: Int) {
    let sorted = periods.compactMap { period in period.end.map { (start: period.start, end: $0) } }
      .filter { $0.start <= $0.end }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    for range in sorted {
      if let last = ranges.last, last.end.days(to: range.start) <= tolerance + 1 {
        ranges[ranges.count - 1].end = max(last.end, range.end)
      } else {
        ranges.append(range)
      }
    }
  }

  /// Whether one of the ranges, widened by so many days, holds the days.
  func hold(_ start: Day, _ end: Day, tolerance: Int) -> Bool {
    ranges.contains { $0.start.number - tolerance <= start.number && end.number <= $0.end.number + tolerance }
  }
}
