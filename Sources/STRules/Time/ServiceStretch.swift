internal import STModel

/// Days in a row with the same share of full time left when absences are taken away.
struct ServiceStretch: Sendable, Hashable {
  let start: Day
  /// Last day, included.
  let end: Day
  let share: WorkShare

  var months: MonthCount { MonthCount(from: start, through: end, share) }
}

extension ServiceStretch {
  /// A period through a day, cut at every change. Days of full absence are left out.
  static func stretches(of period: Tjanstgoringsperiod, through end: Day) -> [ServiceStretch] {
    guard period.start <= end else { return [] }
    var changes: [(day: Int, away: Int)] = []
    for absence in period.absences where !absence.kind.countsAsService {
      let first = max(absence.start, period.start)
      let last = min(absence.end, end)
      guard first <= last else { continue }
      changes.append((first.number, absence.percent.hundredths))
      changes.append((last.number + 1, -absence.percent.hundredths))
    }
    changes.sort { ($0.day, $0.away) < ($1.day, $1.away) }
    var stretches: [ServiceStretch] = []
    var from = period.start.number
    var away = 0
    for change in changes + [(end.number + 1, 0)] {
      let share = WorkShare(period.percent, present: max(0, Percent.full.hundredths - away))
      if change.day > from, share > .none, let start = Day(number: from),
        let stop = Day(number: change.day - 1)
      {
        stretches.append(ServiceStretch(start: start, end: stop, share: share))
      }
      from = max(from, change.day)
      away += change.away
    }
    return stretches
  }

  /// Several periods laid over each other: on each day the sum of their shares. `summed` may exceed full time.
  static func laidTogether(_ stretches: [ServiceStretch]) -> [ServiceStretch] {
    var changes: [(day: Int, parts: Int)] = []
    for stretch in stretches {
      changes.append((stretch.start.number, stretch.share.parts))
      changes.append((stretch.end.number + 1, -stretch.share.parts))
    }
    changes.sort { ($0.day, $0.parts) < ($1.day, $1.parts) }
    var together: [ServiceStretch] = []
    var from = 0
    var parts = 0
    for change in changes {
      if change.day > from, parts > 0, let start = Day(number: from), let end = Day(number: change.day - 1) {
        together.append(ServiceStretch(start: start, end: end, share: WorkShare(parts: parts)))
      }
      from = change.day
      parts += change.parts
    }
    return together
  }
}

extension AbsenceKind {
  /// Whether the days are service all the same. Only semester and jourkompensation are: HSLF-FS 2021:8 3 kap. 2 § andra
  /// stycket; for SOSFS 2015:8 the authority's answers say the same. Other leave, sick leave too, is taken away.
  package var countsAsService: Bool {
    switch self {
    case .semester, .jourkompensation: true
    case .foraldraledighet, .sjukfranvaro, .vardAvBarn, .tjanstledighet, .studierUtanforST, .forskning,
      .annan:
      false
    }
  }
}
