package import STModel

/// Tjänstgöringstid, the months of full time of each row in the tjänsteförteckning and their sums (SOSFS 2015:8 bilaga 1,
/// HSLF-FS 2021:8 bilaga 3 and 6).
///
/// A row is days in service out of the days of each calendar month, both ends included, times the extent of the period
/// and less absences that do not count. Nothing is rounded but what is printed.
package struct ServiceTime: Sendable, Hashable {
  /// Rows of every kind that can be counted (`st`, `bt`, `foreign`, `before-licence`), in the order of the record. How
  /// much of the last two may be credited is for the regulation's own tables to say.
  package let rows: [Row]

  /// One period of service.
  package struct Row: Sendable, Hashable {
    package let periodID: String
    /// Place of the period in the record's list.
    package let position: Int
    package let kind: PeriodKind
    let stretches: [ServiceStretch]
    /// The period without any absence; nil when it has no end to count through.
    fileprivate let whole: ServiceStretch?

    package var months: MonthCount { stretches.reduce(.zero) { $0 + $1.months } }
    /// What the same period would give without any absence.
    package var withoutAbsence: MonthCount { whole?.months ?? .zero }

    /// Months in hundredths, halves rounded up: what the form cell shows.
    package var printedHundredths: Int { months.calendar.hundredths }
  }

  /// Counts every row. A period that is still going on is counted through `lastDay`, and not at all without it.
  package init(record: STRecord, lastDay: Day? = nil) {
    rows = record.periods.enumerated().compactMap { position, period in
      Self.isCounted(period.kind) ? Row(period, position, through: period.end ?? lastDay) : nil
    }
  }

  /// Counts what has been served when a day ends; the rest of a period that goes on after it is left out.
  init(of periods: [Tjanstgoringsperiod], through day: Day) {
    rows = periods.enumerated().compactMap { position, period in
      guard Self.isCounted(period.kind), period.start <= day else { return nil }
      return Row(period, position, through: min(period.end ?? day, day))
    }
  }

  static func isCounted(_ kind: PeriodKind) -> Bool {
    switch kind {
    case .st, .bt, .foreign, .beforeLicence: true
    case .at, .research, .other: false
    }
  }

  package func rows(_ kind: PeriodKind) -> [Row] { rows.filter { $0.kind == kind } }

  /// The sum row of a form in hundredths of a month: the sum of the printed rows.
  package func printedSumHundredths(_ kind: PeriodKind) -> Int {
    rows.reduce(0) { $1.kind == kind ? $0 + $1.printedHundredths : $0 }
  }

  /// The unrounded sum of one kind of row.
  package func sum(_ kind: PeriodKind) -> MonthCount {
    rows.reduce(.zero) { $1.kind == kind ? $0 + $1.months : $0 }
  }

  /// The unrounded time of all rows together, no day counted for more than full time: BT is part of ST and is counted
  /// once (HSLF-FS 2021:8 1 kap. 3 §), and nobody serves more than full time.
  package var total: MonthCount {
    ServiceStretch.laidTogether(rows.flatMap(\.stretches)).reduce(.zero) { sum, stretch in
      sum + MonthCount(from: stretch.start, through: stretch.end, min(stretch.share, .full))
    }
  }
}

extension ServiceTime.Row {
  fileprivate init(_ period: Tjanstgoringsperiod, _ position: Int, through end: Day?) {
    periodID = period.id
    self.position = position
    kind = period.kind
    stretches = end.map { ServiceStretch.stretches(of: period, through: $0) } ?? []
    whole = end.map {
      ServiceStretch(start: period.start, end: $0, share: WorkShare(period.percent, present: 10_000))
    }
  }
}
