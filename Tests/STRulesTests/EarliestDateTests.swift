import STDiagnostics
import STIngest
import STModel
@testable import STRules
import STTestSupport
import Testing

@Suite struct EarliestDateTests {
  private static func assess(_ record: STRecord, on day: String) throws -> Assessment {
    try TestAssessor.make().assess(
      record: record, locate: { _ in nil }, today: try ServiceTimeTests.day(day))
  }

  static func sample(_ name: String) throws -> STRecord {
    let bytes = try PackageRoot.bytes("Samples/records/\(name).json")
    return try #require(RecordReader.read(bytes: bytes, file: name).document).record
  }

  private static func service(_ periods: [Tjanstgoringsperiod], on day: String = "2022-01-01") throws
    -> EarliestDate
  {
    var record = try ServiceTimeTests.base()
    record.periods = periods
    return try assess(record, on: day).earliest
  }

  private static func open(_ start: String, _ percent: Percent = .full) throws -> Tjanstgoringsperiod {
    var period = try ServiceTimeTests.period(start, start, percent)
    period.end = nil
    period.status = .ongoing
    return period
  }

  // MARK: - Service

  @Test(
    "Service that goes on is enough on the day that one way of counting says so, and certain when all three do",
    arguments: [
      ("2020-09-01", Percent.full, "2026-02-28", "2026-03-02"),
      ("2020-03-01", .full, "2025-08-30", "2025-09-01"),
      ("2020-09-01", Percent(50), "2031-08-31", "2031-09-01"),
    ])
  func ongoing(_ start: String, _ percent: Percent, _ day: String, _ certain: String) throws {
    var record = try ServiceTimeTests.base()
    record.periods = [try Self.open(start, percent)]
    let earliest = try Self.assess(record, on: "2022-01-01").earliest
    #expect(earliest.serviceDay?.description == day)
    let last = try #require(earliest.serviceDay)
    func count(_ text: String) throws -> MonthCount {
      try MonthCount(from: ServiceTimeTests.day(start), through: ServiceTimeTests.day(text), extent: percent)
    }
    let limit = FullTimeMonths(66)
    #expect(try !count(day).allBelow(limit))
    #expect(try count(#require(last.adding(days: -1)).description).allBelow(limit))
    #expect(try !count(certain).anyBelow(limit))
  }

  @Test("On the earliest day nothing grave is said of the time any more, and on the day before it is")
  func agreesWithTheRules() throws {
    var numbers = SeededNumbers(seed: 11)
    let start = try ServiceTimeTests.day("2016-02-20")
    var reached = 0
    for round in 0..<60 {
      var record = try ServiceTimeTests.base()
      record.application?.kind = round % 3 == 0 ? .btGodkand : .specialistkompetens
      record.education?.licences = [
        Licence(
          country: "SE", date: try #require(start.adding(days: Int.random(in: 0...300, using: &numbers))),
          kind: .legitimation)
      ]
      record.periods = try (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
        let first = try #require(start.adding(days: Int.random(in: 0...1500, using: &numbers)))
        let last = try #require(first.adding(days: Int.random(in: 60...2500, using: &numbers)))
        let kind = try #require(
          [PeriodKind.st, .bt, .foreign, .beforeLicence].randomElement(using: &numbers))
        var period = try ServiceTimeTests.period(
          first.description, last.description, Percent(Int.random(in: 40...100, using: &numbers)),
          kind: round % 3 == 0 ? .bt : kind)
        period.setting = [try #require(CareSetting.allCases.randomElement(using: &numbers))]
        return period
      }
      let earliest = try Self.assess(record, on: "2016-02-20").earliest
      guard let day = earliest.serviceDay, let before = day.adding(days: -1) else {
        #expect(earliest.hindrances.contains { if case .service = $0 { true } else { false } })
        continue
      }
      reached += 1
      #expect(try Self.shortages(of: record, on: day) == [], "round \(round)")
      #expect(try Self.shortages(of: record, on: before) != [], "round \(round)")
    }
    #expect(reached > 20)
  }

  /// The grave findings about too little time in the record as it stands when a day ends.
  private static func shortages(of record: STRecord, on day: Day) throws -> [RuleID] {
    var served = record
    served.periods = record.periods.filter { $0.start <= day }.map { period in
      var period = period
      period.end = min(period.end ?? day, day)
      return period
    }
    let rules: Set<RuleID> = ["TID-03", "TID-04", "SPEC-01", "BT-02", "BT-04", "TID-16"]
    return try assess(served, on: day.description).findings
      .filter { $0.severity == .fel && rules.contains($0.rule) }.map(\.rule)
  }

  @Test("Leave that is planned moves the day by its length, and leave that is entered already does so once")
  func plannedLeave() throws {
    let period = try Self.open("2020-09-01")
    var record = try ServiceTimeTests.base()
    record.periods = [period]
    let leave = Absence(
      id: "f", kind: .foraldraledighet, start: try ServiceTimeTests.day("2023-01-01"),
      end: try ServiceTimeTests.day("2023-12-31"), percent: .full)
    record.st.leaveOfAbsencePlan = [leave]
    let planned = try Self.assess(record, on: "2022-01-01").earliest.serviceDay
    #expect(planned?.description == "2027-02-28")
    record.periods[0].absences = [leave]
    #expect(try Self.assess(record, on: "2022-01-01").earliest.serviceDay == planned)
    #expect(
      try Self.assess(record, on: "2022-01-01").account == Self.assess(record, on: "2022-01-01").account)
    // What was planned for days that have gone by either is entered or was not taken.
    record.periods[0].absences = []
    #expect(try Self.assess(record, on: "2024-01-01").earliest.serviceDay?.description == "2026-02-28")
  }

  @Test(
    "Where the plan ends too early there is no day but what is lacking, and the day if the service went on")
  func tooLittle() throws {
    let earliest = try Self.service([
      ServiceTimeTests.period("2020-09-01", "2022-12-31"),
      ServiceTimeTests.period("2023-01-01", "2025-08-31"),
    ])
    #expect(earliest.day == nil && earliest.certainDay == nil && earliest.serviceDay == nil)
    #expect(earliest.continuedDay?.description == "2026-02-28")
    let sentence =
      "Tjänstgöringen i posten räcker till 60,00 månader på heltid; det krävs 66, så 6,00 fattas."
    #expect(earliest.hindrances.first == .service(sentence))
  }

  @Test("A plan with more leave than any training has is left out, so that it cannot use up time and memory")
  func hugePlan() throws {
    var record = try ServiceTimeTests.base()
    let leave = Absence(
      id: "f", kind: .annan, start: try ServiceTimeTests.day("2022-02-01"),
      end: try ServiceTimeTests.day("2030-01-01"), percent: Percent(50))
    record.periods = Array(repeating: try Self.open("2021-09-01", Percent(1)), count: 101)
    let unplanned = try Self.assess(record, on: "2022-01-01").earliest.serviceDay
    record.st.leaveOfAbsencePlan = Array(repeating: leave, count: 100)
    #expect(try Self.assess(record, on: "2022-01-01").earliest.serviceDay == unplanned)
    record.st.leaveOfAbsencePlan = [leave]
    #expect(try Self.assess(record, on: "2022-01-01").earliest.serviceDay != unplanned)
  }

  @Test("A record without service has no day and says so")
  func nothing() throws {
    let earliest = try Self.service([])
    #expect(earliest.serviceDay == nil && earliest.continuedDay == nil && earliest.day == nil)
    #expect(earliest.hindrances.first?.text.contains("0,00 månader") == true)
  }

  // MARK: - Activities

  private static let name = "hslf2021-radiologi"

  /// The sample with every course that names a delmål still to come.
  private static func waiting(_ change: (inout Utbildningsaktivitet) throws -> Void) throws -> EarliestDate {
    var record = try sample(name)
    let code = "STb1"
    let places = record.activities.indices.filter { place in
      record.activities[place].kind == .kurs
        && record.activities[place].milestones.contains { $0.code == code }
    }
    for place in places { try change(&record.activities[place]) }
    #expect(!places.isEmpty)
    return try assess(record, on: "2026-02-01").earliest
  }

  @Test("A complete record has its day where service and activities had both got there")
  func complete() throws {
    let earliest = try Self.assess(Self.sample(Self.name), on: "2026-02-01").earliest
    let days = [earliest.serviceDay, earliest.activityDay].compactMap(\.self)
    #expect(days.count == 2 && earliest.day == days.max())
    #expect(earliest.hindrances == [])
  }

  @Test("A course to come moves the day to its last day, one that is overdue to today")
  func courseToCome() throws {
    for (end, day) in [("2026-10-02", "2026-10-02"), ("2025-01-01", "2026-02-01")] {
      let earliest = try Self.waiting { course in
        course.status = .planned
        course.end = try ServiceTimeTests.day(end)
      }
      #expect(earliest.day?.description == day)
      #expect(earliest.activityDay?.description == day)
    }
  }

  @Test("A course without an end leaves no day and is named")
  func courseWithoutEnd() throws {
    let earliest = try Self.waiting { course in
      (course.status, course.start, course.end) = (.planned, nil, nil)
    }
    #expect(earliest.day == nil && earliest.serviceDay != nil && earliest.activityDay == nil)
    guard case .openActivities(let ids) = earliest.hindrances.first else {
      Issue.record("no open activity")
      return
    }
    #expect(!ids.isEmpty && earliest.hindrances.count == 1)
  }

  @Test(
    "A delmål that nothing leads to leaves no day and is named, and an activity that is tried gives the day")
  func missingActivity() throws {
    let code = "STc2"
    var record = try Self.sample(Self.name)
    record.certificates.removeAll { $0.milestones.contains { $0.code == code } }
    record.activities.removeAll { $0.milestones.contains { $0.code == code } }
    let assessment = try Self.assess(record, on: "2026-02-01")
    #expect(assessment.earliest.day == nil)
    #expect(assessment.earliest.hindrances == [.milestones([code])])
    let row = try #require(assessment.matrix?.rows.first { $0.milestone.code == code })
    let changes = try row.cells.filter { $0.status == .saknas }.map { cell in
      let kind = try #require(cell.requirement.kinds.first).rawValue
      return try #require(WhatIf.read("activity=\(kind),delmal=\(code),to=2026-11-20").value)
    }
    #expect(!changes.isEmpty)
    let (tried, _) = try TestAssessor.make().assess(
      record: record, whatIf: changes, locate: { _ in nil }, today: try ServiceTimeTests.day("2026-02-01"))
    #expect(tried?.earliest.day?.description == "2026-11-20")
    #expect(tried?.whatIf?.unchanged == assessment.earliest)
  }

  @Test("Many delmål in a row are named by the first and the last")
  func runs() {
    #expect(
      Wording.runs(["STa1", "STa2", "STa3", "STb1", "STb2", "STc4", "BT5", "BT6", "BT7"])
        == ["STa1–STa3", "STb1", "STb2", "STc4", "BT5–BT7"])
    #expect(Wording.runs(["STa2", "STa1", "x", ""]) == ["STa2", "STa1", "x", ""])
  }
}
