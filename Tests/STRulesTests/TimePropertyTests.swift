import STIngest
import STModel
@testable import STRules
import STTestSupport
import Testing

/// What holds for any service, however it is cut, ordered and laid over itself.
@Suite struct TimePropertyTests {
  private static let first = "2018-11-20"
  private static let licence = "2019-09-01"

  private static func record(_ periods: [Tjanstgoringsperiod]) throws -> STRecord {
    var record = try ServiceTimeTests.base()
    record.periods = periods
    record.education?.licences = [
      Licence(country: "SE", date: try ServiceTimeTests.day(licence), kind: .legitimation)
    ]
    return record
  }

  private static func account(_ periods: [Tjanstgoringsperiod]) throws -> TimeAccount {
    let assessment = try TestAssessor.make().assess(
      record: record(periods), locate: { _ in nil }, today: try ServiceTimeTests.day("2030-01-01"))
    return try #require(assessment.account)
  }

  private static func someService(_ numbers: inout SeededNumbers) throws -> [Tjanstgoringsperiod] {
    let start = try ServiceTimeTests.day(first)
    return try (0..<Int.random(in: 1...5, using: &numbers)).map { place in
      let from = try #require(start.adding(days: Int.random(in: 0...900, using: &numbers)))
      let to = try #require(from.adding(days: Int.random(in: 0...700, using: &numbers)))
      let kind = try #require(PeriodKind.allCases.randomElement(using: &numbers))
      var period = try ServiceTimeTests.period(
        from.description, to.description, Percent(hundredths: Int.random(in: 100...10_000, using: &numbers)),
        kind: kind)
      period.id = "t-\(place)"
      period.absences = try (0..<Int.random(in: 0...3, using: &numbers)).map { number in
        let away = try #require(from.adding(days: Int.random(in: -30...500, using: &numbers)))
        return Absence(
          id: "f-\(place)-\(number)", kind: try #require(AbsenceKind.allCases.randomElement(using: &numbers)),
          start: away, end: try #require(away.adding(days: Int.random(in: 0...200, using: &numbers))),
          percent: Percent(Int.random(in: 1...100, using: &numbers)))
      }
      return period
    }
  }

  // MARK: - Against counting day by day

  /// The share of full time left on a day, of a hundred million.
  private static func parts(of period: Tjanstgoringsperiod, on day: Day) -> Int {
    guard period.start <= day, let end = period.end, day <= end else { return 0 }
    let away = period.absences.filter { !$0.kind.countsAsService && $0.start <= day && day <= $0.end }
      .reduce(0) { $0 + $1.percent.hundredths }
    return period.percent.hundredths * max(0, 10_000 - away)
  }

  @Test("Whatever lies over what, the time is that of counting each day once, for at most full time")
  func dayByDay() throws {
    var numbers = SeededNumbers(seed: 21)
    let start = try ServiceTimeTests.day(Self.first)
    for round in 0..<40 {
      let periods = try Self.someService(&numbers)
      let counted = periods.filter { [.st, .bt, .foreign, .beforeLicence].contains($0.kind) }
      var (calendar, days) = (FullTimeMonths.zero, FullTimeMonths.zero)
      for number in start.number...(start.number + 1700) {
        let day = try #require(Day(number: number))
        let share = WorkShare(parts: min(100_000_000, counted.reduce(0) { $0 + Self.parts(of: $1, on: day) }))
        calendar = calendar + FullTimeMonths(days: 1, of: day.daysInMonth, share)
        days = days + FullTimeMonths(averageDays: 1, share)
      }
      let total = try ServiceTimeTests.time(periods).total
      #expect(total.calendar == calendar && total.days == days, "round \(round)")
      #expect(total.calendar <= FullTimeMonths(1700 / 28))
    }
  }

  @Test("Cut anywhere and in any order the service gives the same account")
  func cutAndShuffled() throws {
    var numbers = SeededNumbers(seed: 22)
    for round in 0..<40 {
      let periods = try Self.someService(&numbers)
      let whole = try Self.account(periods)
      let parts = try periods.flatMap { period -> [Tjanstgoringsperiod] in
        let end = try #require(period.end)
        guard period.start < end else { return [period] }
        var (left, right) = (period, period)
        let cut = try #require(
          period.start.adding(days: Int.random(in: 1...period.start.days(to: end), using: &numbers)))
        (left.end, right.start) = (cut.adding(days: -1), cut)
        right.id += "-2"
        return [left, right]
      }.shuffled(using: &numbers)
      let cut = try Self.account(parts)
      for (name, one, other) in [
        ("counted", whole.counted, cut.counted), ("own", whole.own, cut.own),
        ("abroad", whole.abroad, cut.abroad), ("before", whole.beforeLicence, cut.beforeLicence),
      ] {
        #expect(one.calendar == other.calendar && one.days == other.days, "\(name), round \(round)")
      }
      #expect(try Self.account(periods.shuffled(using: &numbers)).counted == whole.counted)
    }
  }

  @Test("Every year is twelve months and every month one, with and without a leap day")
  func wholeYears() throws {
    for year in [1999, 2000, 2023, 2024, 2100] {
      let all = try ServiceTimeTests.time([ServiceTimeTests.period("\(year)-01-01", "\(year)-12-31")]).total
      #expect(all.calendar == FullTimeMonths(12) && all.anniversary == FullTimeMonths(12))
      for month in 1...12 {
        let last = Day.daysInMonth(month, year: year)
        let name = "\(year)-\(month < 10 ? "0" : "")\(month)"
        let one = try ServiceTimeTests.time([ServiceTimeTests.period("\(name)-01", "\(name)-\(last)")]).total
        #expect(one.calendar == FullTimeMonths(1) && one.anniversary == FullTimeMonths(1), "\(name)")
      }
    }
  }

  @Test("A day more is never less, and the last day counts as the first does")
  func growing() throws {
    var numbers = SeededNumbers(seed: 23)
    for _ in 0..<20 {
      let periods = try Self.someService(&numbers).filter { $0.kind == .st || $0.kind == .bt }
      var before = MonthCount.zero
      for number in 0..<60 {
        let day = try #require(ServiceTimeTests.day(Self.first).adding(days: number * 29))
        let now = ServiceTime(of: periods, through: day).total
        #expect(now.calendar >= before.calendar && now.days >= before.days)
        #expect(now.anniversary >= before.anniversary)
        before = now
      }
    }
    let day = try ServiceTimeTests.period("2024-02-29", "2024-02-29")
    #expect(ServiceTime(of: [day], through: day.start).total.days == FullTimeMonths(averageDays: 1, .full))
    let eve = try #require(day.start.adding(days: -1))
    #expect(ServiceTime(of: [day], through: eve).total == .zero)
  }

  // MARK: - Limits of credit

  @Test("Service before the licence counts up to six months and service abroad up to fifty-four")
  func caps() throws {
    for (before, abroad) in [(3, 10), (6, 54), (7, 55), (8, 60)] {
      let account = try Self.account([
        Self.months(before, from: "2019-01-01", .beforeLicence),
        Self.months(abroad, from: "2020-01-01", .foreign),
        Self.months(10, from: "2026-01-01", .st),
      ])
      #expect(account.beforeLicence.calendar == FullTimeMonths(before))
      #expect(account.abroad.calendar == FullTimeMonths(abroad))
      #expect(account.own.calendar == FullTimeMonths(10))
      #expect(account.counted.calendar == FullTimeMonths(min(before, 6) + min(abroad, 54) + 10))
      #expect(account.unlimited.calendar == FullTimeMonths(before + abroad + 10))
    }
  }

  private static func months(_ count: Int, from text: String, _ kind: PeriodKind) throws
    -> Tjanstgoringsperiod
  {
    let start = try ServiceTimeTests.day(text)
    let end = try #require(start.adding(months: count)?.adding(days: -1))
    return try ServiceTimeTests.period(text, end.description, kind: kind)
  }

  /// Months that the rows have to give: HSLF-FS 2021:8 7 kap. 3, 4 and 9 §§; SOSFS 2015:8 6 kap. 1–2 §§.
  @Test(
    "A doktorsexamen and an earlier specialty take away what the regulation says",
    arguments: [
      (Regulation.hslf2021, false, false, 66), (.hslf2021, true, false, 60), (.hslf2021, false, true, 33),
      (.hslf2021, true, true, 27), (.sosfs2015, false, false, 60), (.sosfs2015, true, false, 54),
      (.sosfs2015, false, true, 30),
    ])
  func credits(_ regulation: Regulation, _ doctorate: Bool, _ earlier: Bool, _ required: Int) throws {
    var record = try Self.record([Self.months(5, from: "2020-01-01", .st)])
    record.st.regulation = regulation
    let day = try ServiceTimeTests.day("2018-01-01")
    if earlier {
      record.education?.earlierSpecialties = [
        EarlierSpecialty(specialty: "Geriatrik", country: "SE", date: day)
      ]
    }
    if doctorate { record.education?.doctorate = Doctorate(origin: .svensk, date: day) }
    func months(_ category: AttachmentCategory?) throws -> TimeAccount {
      var record = record
      if let category { record.attachments[5].category = category }
      let assessment = try TestAssessor.make().assess(record: record, locate: { _ in nil }, today: day)
      return try #require(assessment.account)
    }
    #expect(try months(.svenskDoktorsexamen).requiredMonths == required)
    // Without its paper, or with that of a foreign degree, a degree takes nothing away.
    let without = try months(doctorate ? .utlandskDoktorsexamen : nil)
    #expect(without.requiredMonths == (doctorate ? required + 6 : required))
    #expect(without.credits.allSatisfy { $0.ground != .doctorate })
  }

  @Test("BT counts its own rows only, before the licence too, and a degree takes nothing away there")
  func bt() throws {
    var record = try Self.record([
      Self.months(4, from: "2019-03-01", .bt), Self.months(2, from: "2020-01-01", .bt),
      Self.months(9, from: "2020-06-01", .st), Self.months(9, from: "2021-06-01", .foreign),
    ])
    record.application?.kind = .btGodkand
    record.education?.doctorate = Doctorate(origin: .svensk, date: try ServiceTimeTests.day("2018-01-01"))
    record.attachments[5].category = .svenskDoktorsexamen
    let assessment = try TestAssessor.make().assess(
      record: record, locate: { _ in nil }, today: try ServiceTimeTests.day("2030-01-01"))
    let account = try #require(assessment.account)
    #expect(account.counted.calendar == FullTimeMonths(6))
    #expect(account.requiredMonths == 6 && account.credits.isEmpty)
  }

  @Test("Under SOSFS 2015:8 neither BT nor service before the licence is ST")
  func olderRules() throws {
    var record = try Self.record([
      Self.months(4, from: "2019-03-01", .beforeLicence), Self.months(5, from: "2020-01-01", .bt),
      Self.months(7, from: "2021-01-01", .st), Self.months(3, from: "2022-01-01", .foreign),
      Self.months(6, from: "2023-01-01", .at), Self.months(6, from: "2024-01-01", .research),
      Self.months(6, from: "2025-01-01", .other),
    ])
    record.st.regulation = .sosfs2015
    let assessment = try TestAssessor.make().assess(
      record: record, locate: { _ in nil }, today: try ServiceTimeTests.day("2030-01-01"))
    #expect(try #require(assessment.account).counted.calendar == FullTimeMonths(10))
  }
}
