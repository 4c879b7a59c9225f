import STDiagnostics
import STIngest
import STModel
@testable import STRules
import STSource
import STTestSupport
import Testing

@Suite struct WhatIfTests {
  private static let today = "2024-01-01"

  private static func tried(_ changes: [String], on record: STRecord) throws -> (Assessment?, [Diagnostic]) {
    let read = try changes.map { text in
      let (change, findings) = WhatIf.read(text)
      return try #require(change, "\(findings)")
    }
    return try TestAssessor.make().assess(
      record: record, whatIf: read, locate: { SourceLocation(file: "p", pointer: $0, line: 0, column: 0) },
      today: try ServiceTimeTests.day(today))
  }

  private static func checked(_ bytes: [UInt8]) throws -> Assessment {
    let (document, findings) = RecordReader.read(bytes: bytes, file: "p")
    let read = try #require(document, "\(findings)")
    return try TestAssessor.make().assess(
      record: read.record, locate: { _ in nil }, today: try ServiceTimeTests.day(today))
  }

  /// What a report says, without places: a person who edits by hand puts new values where she likes.
  private static func words(_ assessment: Assessment) -> [String] {
    assessment.findings.map { "\($0.severity.rawValue) \($0.stableKey) \($0.message)" }.sorted()
      + ["\(assessment.earliest)", "\(String(describing: assessment.account))"]
      + (assessment.matrix?.rows ?? []).map { "\($0)" }
      + assessment.serviceTime.rows.map { "\($0.periodID) \($0.months)" }
  }

  // MARK: - The same as editing

  /// A record whose service can be edited: without periods in parallel.
  private static func base() throws -> SourceNode {
    let bytes = try PackageRoot.bytes("Samples/records/hslf2021-radiologi.json")
    return try #require(JSONReader.read(bytes, file: "p", limits: .record).document).root
  }

  private static func day(_ node: SourceNode?) throws -> Day {
    try ServiceTimeTests.day(#require(node?.text))
  }

  /// The JSON of the record with the extent of a period changed from a day on, edited without our own code.
  private static func withExtent(_ percent: Int, from: Day, in root: SourceNode) throws -> SourceNode {
    let before = try #require(from.adding(days: -1))
    let periods = try #require(root["periods"]?.elements).flatMap { period -> [SourceNode] in
      let (start, end) = (try day(period["start"]), try day(period["end"]))
      guard period["kind"]?.text == "st" || period["kind"]?.text == "bt", end >= from else { return [period] }
      let number = SourceNode(.number(String(percent)))
      if start >= from { return [period.setting("percent", number)] }
      var absences: ([SourceNode], [SourceNode]) = ([], [])
      for absence in period["absences"]?.elements ?? [] {
        let (first, last) = (try day(absence["start"]), try day(absence["end"]))
        if first < from { absences.0.append(absence.setting("end", text(min(last, before)))) }
        guard last >= from else { continue }
        let id = try #require(absence["id"]?.text)
        let isCut = first < from
        absences.1.append(
          absence.setting("start", text(max(first, from)))
            .setting("id", SourceNode(.string(isCut ? id + "-2" : id))))
      }
      let id = try #require(period["id"]?.text)
      return [
        period.setting("end", text(before)).setting("absences", SourceNode(.array(absences.0))),
        period.setting("start", text(from)).setting("percent", number)
          .setting("absences", SourceNode(.array(absences.1))).setting("id", SourceNode(.string(id + "-2"))),
      ]
    }
    let ids = Set(periods.compactMap { $0["id"]?.text })
    let activities = try #require(root["activities"]?.elements).map { activity -> SourceNode in
      guard let refs = activity["periodRefs"]?.elements?.compactMap(\.text) else { return activity }
      let all = refs.flatMap { ids.contains($0 + "-2") ? [$0, $0 + "-2"] : [$0] }
      return activity.setting("periodRefs", SourceNode(.array(all.map { SourceNode(.string($0)) })))
    }
    return root.setting("periods", SourceNode(.array(periods)))
      .setting("activities", SourceNode(.array(activities)))
  }

  private static func text(_ day: Day) -> SourceNode { SourceNode(.string(day.description)) }

  @Test("Another extent from any day on gives what checking the edited record gives")
  func extent() throws {
    var numbers = SeededNumbers(seed: 3)
    let root = try Self.base()
    let record = try Self.checked(JSONWriter.pretty(root)).record
    let first = try ServiceTimeTests.day("2021-09-01")
    for _ in 0..<15 {
      let from = try #require(first.adding(days: Int.random(in: 0...1500, using: &numbers)))
      let percent = Int.random(in: 1...100, using: &numbers)
      let (assessment, refusals) = try Self.tried(["percent=\(percent),from=\(from)"], on: record)
      let edited = try Self.checked(JSONWriter.pretty(Self.withExtent(percent, from: from, in: root)))
      #expect(
        Self.words(try #require(assessment, "\(refusals)")) == Self.words(edited), "\(percent) from \(from)")
    }
  }

  @Test("Leave, service and an activity give what checking the record with them gives, alone and together")
  func additions() throws {
    let root = try Self.base()
    let record = try Self.checked(JSONWriter.pretty(root)).record
    func json(_ text: String) throws -> SourceNode {
      try #require(JSONReader.read(Array(text.utf8), file: "j", limits: .record).document).root
    }
    func place(of period: String) throws -> Int {
      try #require(root["periods"]?.elements?.firstIndex { $0["id"]?.text == period })
    }
    let leave = try json(
      #"{"id":"om-franvaro","kind":"foraldraledighet","start":"2025-07-10","end":"2025-09-30","percent":60}"#)
    let service = try json(
      #"{"id":"om-tjanst","kind":"st","start":"2025-12-01","end":"2026-05-31","percent":75,"status":"planned"}"#
    )
    .setting("place", #require(root["periods"]?.elements?.last?["place"]))
    let course = try json(
      """
      {"id":"om-aktivitet","kind":"kurs","start":"2026-10-01","end":"2026-10-02","status":"planned",
       "milestones":[{"code":"STa4","extent":"hela"},{"code":"STb1","extent":"hela"}]}
      """)
    let last = try #require(root["periods"]?.elements?.last)
    #expect(last["id"]?.text == "t-12")
    let withLeave = last.setting(
      "absences", SourceNode(.array((last["absences"]?.elements ?? []) + [leave])))
    let edits: [(String, (SourceNode) throws -> SourceNode)] = [
      (
        "leave=foraldraledighet,percent=60,to=2025-09-30,from=2025-07-10",
        { try $0.setting("periods", #require($0["periods"]).replacing(place(of: "t-12"), withLeave)) }
      ),
      (
        "service=st,from=2025-12-01,to=2026-05-31,percent=75",
        { try $0.setting("periods", #require($0["periods"]).appending(service)) }
      ),
      (
        "activity=kurs,delmal=STa4+STb1,from=2026-10-01,to=2026-10-02",
        { try $0.setting("activities", #require($0["activities"]).appending(course)) }
      ),
    ]
    for edit in edits {
      let (assessment, refusals) = try Self.tried([edit.0], on: record)
      let edited = try Self.checked(JSONWriter.pretty(try edit.1(root)))
      #expect(Self.words(try #require(assessment, "\(refusals)")) == Self.words(edited), "\(edit.0)")
    }
    let unchanged = Self.words(try Self.checked(JSONWriter.pretty(root)))
    for edit in edits.prefix(2) {
      #expect(try Self.words(#require(Self.tried([edit.0], on: record).0)) != unchanged, "\(edit.0)")
    }
    let all = try edits.reduce(root) { try $1.1($0) }
    let (assessment, _) = try Self.tried(edits.map(\.0), on: record)
    #expect(Self.words(try #require(assessment)) == Self.words(try Self.checked(JSONWriter.pretty(all))))
  }

  @Test("A record that has been changed can be written and read, and no id stands twice")
  func readable() throws {
    let record = try Self.checked(JSONWriter.pretty(Self.base())).record
    var changes = ["percent=50,from=2022-06-01,to=2022-06-30", "percent=60,from=2022-06-10,to=2022-06-20"]
    changes += ["leave=annan,from=2022-06-15,to=2023-02-01", "leave=annan,from=2022-06-15,to=2023-02-01"]
    changes += ["service=st,from=2027-01-01", "service=bt,from=2027-01-01,setting=primarvard+akutsjukvard"]
    let (assessment, _) = try Self.tried(changes, on: record)
    let changed = try #require(assessment).record
    #expect(changed.periods.count == record.periods.count + 6)
    #expect(try #require(assessment).findings.allSatisfy { $0.rule != "SCH-2" })
    let (again, findings) = RecordReader.read(bytes: RecordWriter.json(changed), file: "p")
    #expect(again?.record == changed, "\(findings)")
  }

  @Test("What is found in a changed record is shown where it stands in the unchanged one")
  func places() throws {
    let record = try Self.checked(JSONWriter.pretty(Self.base())).record
    let (assessment, _) = try Self.tried(["percent=50,from=2022-06-01"], on: record)
    let pointers = try #require(assessment).findings.filter { $0.rule == "TID-14" }
      .compactMap { $0.location?.pointer }
    // The periods that end after the day of the check stand at 7 to 11 before and at 8 to 12 after the change.
    #expect(Set(pointers).isSubset(of: Set((6...11).map { "/periods/\($0)" })))
    #expect(pointers.contains("/periods/11"))
  }

  @Test("The comparison says what was changed and what held without it")
  func comparison() throws {
    let record = try Self.checked(JSONWriter.pretty(Self.base())).record
    let plain = try Self.checked(JSONWriter.pretty(Self.base())).earliest
    let (assessment, _) = try Self.tried(["activity=kurs,delmal=STa4,to=2026-10-02"], on: record)
    #expect(try #require(assessment).whatIf?.unchanged == plain)
    #expect(
      try #require(assessment).whatIf?.changes.map(\.text) == ["ny aktivitet (kurs) för STa4 klar 2026-10-02"]
    )
  }

  // MARK: - Refusals

  @Test(
    "What cannot be made in the record is refused with the reason",
    arguments: [
      ("percent=80,from=2027-01-01", "Ingen ST- eller BT-period", "service=st,from=2027-01-01"),
      ("percent=80,from=2022-01-01,period=t-99", "Perioden ”t-99” finns inte", "Menades ”t-09”?"),
      ("leave=annan,from=2027-01-01,to=2027-01-02,period=t-01", "Ingen dag av perioden", "Ändra dagarna"),
      ("activity=kurs,delmal=STd1,to=2026-10-02", "Delmålet ”STd1” finns inte", "Menades"),
    ])
  func impossible(_ change: String, _ message: String, _ remedy: String) throws {
    let record = try Self.checked(JSONWriter.pretty(Self.base())).record
    let (assessment, refusals) = try Self.tried([change], on: record)
    #expect(assessment == nil)
    let refusal = try #require(refusals.first)
    #expect(refusals.count == 1 && refusal.rule == "OM-06")
    #expect(refusal.message.hasPrefix(message))
    #expect(refusal.remedy?.contains(remedy) == true)
  }

  @Test("Of periods in parallel the one that changes has to be named")
  func parallel() throws {
    let record = try EarliestDateTests.sample("hslf2021-internmedicin")
    let (refused, refusals) = try Self.tried(["percent=80,from=2025-09-15"], on: record)
    #expect(refused == nil)
    #expect(refusals.first?.message == "Perioderna t-16 och t-17 pågår samtidigt.")
    let (named, _) = try Self.tried(["percent=40,from=2025-09-15,period=t-17"], on: record)
    #expect(named?.record.periods.map(\.id).suffix(3) == ["t-16", "t-17", "t-17-2"])
    // Before the two the service is a single row, so nothing has to be named.
    #expect(try Self.tried(["percent=80,from=2025-07-01,to=2025-08-31"], on: record).0 != nil)
  }

  // MARK: - Grammar

  @Test(
    "A change that is not understood is told with its column",
    arguments: [
      ("", 1, "OM-01"), ("percent", 1, "OM-01"), ("percent=,from=2026-01-01", 1, "OM-01"),
      ("percent=80,,from=2026-01-01", 12, "OM-01"), ("percent=80,from=2026-01-01,", 28, "OM-01"),
      ("percnt=80", 1, "OM-02"), ("percent=80,å=1", 12, "OM-02"), ("percent=80,percent=70", 12, "OM-03"),
      ("percent=80,from=2026-01-01,delmal=STa1", 28, "OM-03"),
      ("leave=annan,service=st,from=2026-01-01,to=2026-01-02", 13, "OM-03"), ("percent=80", 1, "OM-04"),
      ("from=2026-01-01", 1, "OM-04"), ("leave=annan,from=2026-01-01", 1, "OM-04"),
      ("activity=kurs,to=2026-01-01", 1, "OM-04"), ("percent=0,from=2026-01-01", 9, "OM-05"),
      ("percent=101,from=2026-01-01", 9, "OM-05"), ("percent=80%,from=2026-01-01", 9, "OM-05"),
      ("percent=0.5,from=2026-01-01", 9, "OM-05"), ("percent=80,from=2026-02-30", 17, "OM-05"),
      ("percent=80,from=1899-12-31", 17, "OM-05"), ("percent=80,from=2026-02-02,to=2026-02-01", 31, "OM-05"),
      ("leave=ledig,from=2026-01-01,to=2026-01-02", 7, "OM-05"), ("service=kurs,from=2026-01-01", 9, "OM-05"),
      ("service=bt,from=2026-01-01,setting=primarvard+akut", 36, "OM-05"),
      ("activity=kurs,delmal=STa1++STa2,to=2026-01-01", 22, "OM-05"),
      ("activity=kurs,delmal=STa1,to=2026-01-01,from=2026-01-02", 30, "OM-05"),
    ])
  func faults(_ text: String, _ column: Int, _ rule: String) throws {
    let (change, findings) = WhatIf.read(text, number: 4)
    #expect(change == nil)
    let fault = try #require(findings.first)
    #expect(fault.rule.rawValue == rule)
    #expect(fault.location?.line == 4 && fault.location?.column == column)
    #expect(fault.remedy?.isEmpty == false)
  }

  @Test("Any text is either read or refused, and the longest in no time")
  func anyText() {
    var numbers = SeededNumbers(seed: 9)
    let pieces = [
      "percent", "leave", "=", ",", "80", "2026-01-01", "from", "to", "+", "\u{0}", "å", " ", "e\u{301}",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...12, using: &numbers))
        .compactMap { _ in pieces.randomElement(using: &numbers) }.joined()
      let (change, findings) = WhatIf.read(text)
      #expect((change == nil) == !findings.isEmpty)
    }
    #expect(WhatIf.read(String(repeating: ",", count: 10_000_000)).findings.count == 1)
  }

}

extension SourceNode {
  fileprivate func setting(_ key: String, _ node: SourceNode) -> SourceNode {
    var members = self.members ?? []
    if let place = members.firstIndex(where: { $0.key == key }) {
      members[place].node = node
    } else {
      members.append(.init(key, node))
    }
    return SourceNode(.object(members))
  }

  fileprivate func appending(_ node: SourceNode) -> SourceNode {
    SourceNode(.array((elements ?? []) + [node]))
  }

  fileprivate func replacing(_ place: Int, _ node: SourceNode) -> SourceNode {
    var elements = self.elements ?? []
    elements[place] = node
    return SourceNode(.array(elements))
  }
}
