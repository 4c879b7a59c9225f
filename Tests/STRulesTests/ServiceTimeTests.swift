import STIngest
import STModel
import STRules
import STTestSupport
import Testing

@Suite struct ServiceTimeTests {
  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  static func period(
    _ start: String, _ end: String, _ percent: Percent = .full, kind: PeriodKind = .st,
    absences: [Absence] = []
  ) throws -> Tjanstgoringsperiod {
    var period = Tjanstgoringsperiod(
      id: start + end, kind: kind, place: Place(unit: "Kliniken"), start: try day(start), percent: percent,
      status: .completed)
    period.end = try day(end)
    period.absences = absences
    return period
  }

  private static let empty = Result {
    let cases = try RuleCase.all()
    return try #require(cases.first { $0.base == "2021" && $0.changes.isEmpty }).document().record
  }

  static func base() throws -> STRecord { try empty.get() }

  static func time(_ periods: [Tjanstgoringsperiod]) throws -> ServiceTime {
    var record = try base()
    record.periods = periods
    return ServiceTime(record: record)
  }

  /// Anniversary, calendar and days, in thousandths of a month, from the appendix on counting months.
  @Test(
    "Periods are counted in three ways",
    arguments: [
      ("2019-01-01", "2023-12-31", 100, 6000, 6000, 5999),
      ("2020-09-01", "2026-02-28", 100, 6600, 6600, 6594),
      ("2018-08-20", "2023-02-19", 100, 5400, 5407, 5405), ("2020-01-15", "2020-02-14", 100, 100, 103, 102),
      ("2021-03-08", "2023-09-17", 80, 2427, 2427, 2429), ("2022-01-31", "2022-02-28", 100, 103, 103, 95),
      ("2021-06-14", "2021-08-01", 50, 81, 80, 80),
    ])
  func threeWays(
    _ start: String, _ end: String, _ percent: Int, _ anniversary: Int, _ calendar: Int, _ days: Int
  )
    throws
  {
    let row = try #require(try Self.time([Self.period(start, end, Percent(percent))]).rows.first)
    #expect(row.months.anniversary.hundredths == anniversary)
    #expect(row.months.calendar.hundredths == calendar)
    #expect(row.months.days.hundredths == days)
    #expect(row.printedHundredths == calendar)
  }

  @Test("One day counts, the first and the last day with it")
  func bothEndsCount() throws {
    let time = try Self.time([
      Self.period("2024-02-29", "2024-02-29"), Self.period("2024-04-30", "2024-05-01"),
    ])
    #expect(time.rows.map(\.printedHundredths) == [3, 7])
  }

  @Test(
    "February has 29 days in leap years only",
    arguments: [("2024", 29), ("2023", 28), ("2000", 29), ("1900", 28)])
  func leapYears(_ year: String, _ days: Int) throws {
    let month = try Self.time([Self.period("\(year)-02-01", "\(year)-02-\(days)")])
    #expect(month.sum(.st).calendar == FullTimeMonths(1))
  }

  @Test("A period split anywhere gives the same sum, in any order")
  func additive() throws {
    var numbers = SeededNumbers(seed: 7)
    let start = try Self.day("2019-01-15")
    for _ in 0..<200 {
      let length = Int.random(in: 1...2000, using: &numbers)
      let cut = Int.random(in: 0..<length, using: &numbers)
      let percent = Percent(hundredths: Int.random(in: 1...10_000, using: &numbers))
      func part(_ from: Int, _ to: Int) throws -> Tjanstgoringsperiod {
        let first = try #require(start.adding(days: from)).description
        return try Self.period(first, try #require(start.adding(days: to)).description, percent)
      }
      let whole = try Self.time([part(0, length)])
      let parts = [try part(0, cut), try part(cut + 1, length)]
      #expect(try Self.time(parts).sum(.st).calendar == whole.sum(.st).calendar)
      #expect(try Self.time(parts.reversed()).total == Self.time(parts).total)
    }
  }

  @Test("Leave is taken away day by day, holiday is not, and overlapping leave only once")
  func absences() throws {
    func absence(_ kind: AbsenceKind, _ start: String, _ end: String, _ percent: Int) throws -> Absence {
      Absence(
        id: start, kind: kind, start: try Self.day(start), end: try Self.day(end), percent: Percent(percent))
    }
    let time = try Self.time([
      Self.period(
        "2024-01-01", "2024-03-31", absences: [absence(.foraldraledighet, "2024-02-01", "2024-02-29", 100)]),
      Self.period(
        "2024-01-01", "2024-03-31", absences: [absence(.semester, "2024-02-01", "2024-02-29", 100)]),
      Self.period(
        "2024-01-01", "2024-03-31", Percent(80), absences: [absence(.annan, "2024-01-01", "2024-01-31", 50)]),
      Self.period(
        "2024-01-01", "2024-03-31",
        absences: [
          absence(.sjukfranvaro, "2024-02-01", "2024-02-29", 80),
          absence(.annan, "2024-02-01", "2024-02-29", 80),
        ]),
      Self.period("2024-01-01", "2024-03-31", absences: [absence(.annan, "2023-12-01", "2024-01-31", 100)]),
    ])
    #expect(time.rows.map(\.printedHundredths) == [200, 300, 200, 200, 200])
  }

  @Test("The sum row is the sum of the printed rows, the exact sum is kept beside it")
  func sums() throws {
    let third = Percent(hundredths: 3333)
    let rows = [
      try Self.period("2024-01-01", "2024-01-31", third), try Self.period("2024-02-01", "2024-02-29", third),
      try Self.period("2024-03-01", "2024-03-20", third),
    ]
    let time = try Self.time(rows)
    #expect(time.rows.map(\.printedHundredths) == [33, 33, 22])
    #expect(time.printedSumHundredths(.st) == 88)
    #expect(time.sum(.st).calendar < FullTimeMonths(1))
  }

  @Test("No day counts for more than full time in the total")
  func totalIsCapped() throws {
    let time = try Self.time([
      Self.period("2024-01-01", "2024-12-31", kind: .bt), Self.period("2024-01-01", "2024-12-31"),
      Self.period("2025-01-01", "2025-06-30", Percent(60)),
      Self.period("2025-01-01", "2025-06-30", Percent(60)),
    ])
    #expect(time.total.calendar == FullTimeMonths(18))
  }

  @Test("Five thousand periods of ten thousand years neither overflow nor take long")
  func hugePeriods() throws {
    let period = try Self.period("0001-01-01", "9999-12-31")
    let time = try Self.time(Array(repeating: period, count: 5000))
    #expect(time.sum(.st).calendar == FullTimeMonths(5000 * 9999 * 12))
    #expect(time.total.calendar == FullTimeMonths(9999 * 12))
  }

  @Test("A period that goes on is counted through the last day, and not at all without one")
  func openPeriods() throws {
    var period = try Self.period("2024-01-01", "2024-01-31")
    period.end = nil
    var record = try Self.base()
    record.periods = [period]
    #expect(ServiceTime(record: record).printedSumHundredths(.st) == 0)
    #expect(ServiceTime(record: record, lastDay: try Self.day("2024-02-29")).printedSumHundredths(.st) == 200)
  }
}
