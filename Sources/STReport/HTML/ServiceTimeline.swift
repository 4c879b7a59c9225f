internal import STModel
internal import STRules

/// Where everything lies on the picture of the service: time runs to the right, periods that overlap lie on lanes below
/// each other. Lengths are tenths of a CSS pixel, so that whole numbers are exact enough.
struct ServiceTimeline {
  static let width = 7_600
  static let barHeight = 240
  static let lanePitch = 290
  static let yearHeight = 260
  static let loadHeight = 500

  /// Longer stories are faults in the record, and no picture helps to find those.
  private static let mostYears = 40
  private static let mostLanes = 12

  struct Bar {
    let span: Span
    let lane: Int
    /// Place of the period in the record, from 1.
    let number: Int
    let kind: PeriodKind
    let percent: Percent
    let absences: [(span: Span, percent: Percent)]
  }

  /// A stretch of the picture from left to right.
  struct Span {
    let left: Int
    let width: Int
  }

  let years: [(label: Int, left: Int)]
  let bars: [Bar]
  let lanes: Int
  let loads: [(span: Span, percent: Percent)]

  /// Nil where there is nothing to show, or too much of it.
  init?(_ assessment: Assessment) {
    let periods = assessment.record.periods.enumerated()
      .map { (position: $0, period: $1, end: $1.end ?? max($1.start, assessment.today)) }
      .filter { $0.period.start <= $0.end }
      .sorted { ($0.period.start, $0.position) < ($1.period.start, $1.position) }
    guard let first = periods.first?.period.start.year, let last = periods.map(\.end.year).max(),
      last - first < Self.mostYears, let scale = Scale(first, last)
    else { return nil }
    years = (first...last).compactMap { year in
      Day(year: year, month: 1, day: 1).map { (year, scale.left(of: $0)) }
    }
    var laneEnds: [Day] = []
    bars = periods.map { position, period, end in
      let lane = laneEnds.firstIndex { $0 < period.start } ?? laneEnds.count
      if lane == laneEnds.count { laneEnds.append(end) } else { laneEnds[lane] = end }
      return Bar(
        span: scale.span(period.start, end), lane: lane, number: position + 1, kind: period.kind,
        percent: period.percent,
        absences: period.absences.filter { !$0.kind.countsAsService }.compactMap { absence in
          let (from, through) = (max(absence.start, period.start), min(absence.end, end))
          return from <= through ? (scale.span(from, through), absence.percent) : nil
        })
    }
    lanes = laneEnds.count
    guard lanes <= Self.mostLanes else { return nil }
    loads = assessment.serviceTime.loads.map { (scale.span($0.start, $0.end), $0.percent) }
  }

  /// Upper edge of the chart of all service together.
  var loadTop: Int { Self.yearHeight + lanes * Self.lanePitch + 360 }
  var height: Int { loadTop + Self.loadHeight + 40 }

  /// Days on the width of the picture.
  private struct Scale {
    let first: Day
    let days: Int

    init?(_ firstYear: Int, _ lastYear: Int) {
      guard let first = Day(year: firstYear, month: 1, day: 1),
        let last = Day(year: lastYear, month: 12, day: 31)
      else { return nil }
      self.first = first
      days = first.days(to: last) + 1
    }

    func left(of day: Day) -> Int { first.days(to: day) * ServiceTimeline.width / days }

    /// Both days included; never too thin to be seen.
    func span(_ start: Day, _ end: Day) -> Span {
      let right = (first.days(to: end) + 1) * ServiceTimeline.width / days
      return Span(left: left(of: start), width: max(10, right - left(of: start)))
    }
  }
}
