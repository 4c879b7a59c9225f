import STIngest
import STModel
@testable import STRules
import STTestSupport
import Testing

@Suite struct TimeAccountTests {
  static func account(_ periods: [Tjanstgoringsperiod], _ change: (inout STRecord) throws -> Void = { _ in })
    throws
    -> TimeAccount
  {
    var record = try ServiceTimeTests.base()
    record.periods = periods
    try change(&record)
    let assessment = try TestAssessor.make().assess(
      record: record, locate: { _ in nil }, today: try ServiceTimeTests.day("2026-01-01"))
    return try #require(assessment.account)
  }

  /// The worked example of the catalogue's appendix on counting: BT 6.0 (4.0 before the licence), ST 20.0, abroad 30.0,
  /// and a doctoral degree worth 6.0.
  @Test("Each part of the service is held against its own limit")
  func workedExample() throws {
    let account = try Self.account([
      ServiceTimeTests.period("2019-01-01", "2019-06-30", kind: .bt),
      ServiceTimeTests.period("2020-01-01", "2021-08-31"),
      ServiceTimeTests.period("2022-01-01", "2024-06-30", kind: .foreign),
    ]) { record in
      record.education?.licences = [
        Licence(country: "SE", date: try ServiceTimeTests.day("2019-05-01"), kind: .legitimation)
      ]
      record.education?.doctorate = Doctorate(origin: .svensk, date: try ServiceTimeTests.day("2018-01-01"))
      record.attachments[5].category = .svenskDoktorsexamen
    }
    #expect(account.counted.calendar == FullTimeMonths(56))
    #expect(account.beforeLicence.calendar == FullTimeMonths(4))
    #expect(account.abroad.calendar == FullTimeMonths(30))
    #expect(account.own.calendar == FullTimeMonths(22))
    #expect(account.requiredMonths == 60)
    #expect(account.credits == [TimeCredit(ground: .doctorate, months: 6)])
  }

  @Test("What lies before a day and what lies from it on are together the whole")
  func partsAreWhole() throws {
    var numbers = SeededNumbers(seed: 5)
    let start = try ServiceTimeTests.day("2019-02-20")
    for _ in 0..<100 {
      let periods = try (0..<3).map { _ in
        let from = Int.random(in: 0...600, using: &numbers)
        let first = try #require(start.adding(days: from))
        let last = try #require(first.adding(days: Int.random(in: 0...400, using: &numbers)))
        return try ServiceTimeTests.period(
          first.description, last.description, Percent(Int.random(in: 1...100, using: &numbers)))
      }
      let time = try ServiceTimeTests.time(periods)
      let day = try #require(start.adding(days: Int.random(in: -10...1100, using: &numbers)))
      let before = time.total(before: day) { _ in true }
      let after = time.total(from: day) { _ in true }
      #expect(before.calendar + after.calendar == time.total.calendar)
      #expect(before.days + after.days == time.total.days)
      #expect(try ServiceTimeTests.time(periods.reversed()).total == time.total)
    }
  }

  @Test("An earlier specialty halves what is asked for")
  func earlierSpecialty() throws {
    let account = try Self.account([ServiceTimeTests.period("2019-01-01", "2019-06-30")]) { record in
      record.education?.earlierSpecialties = [
        EarlierSpecialty(
          specialty: "Geriatrik", country: "SE", date: try ServiceTimeTests.day("2018-01-01"))
      ]
    }
    #expect(account.minimumMonths == 66)
    #expect(account.requiredMonths == 33)
  }
}
