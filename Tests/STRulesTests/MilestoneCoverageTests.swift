import STDiagnostics
import STIngest
import STModel
import STRules
import STTestSupport
import Testing

@Suite struct MilestoneCoverageTests {
  private func findings(_ change: (inout STRecord) -> Void) throws -> [Finding] {
    let plain = try #require(try RuleCase.all().first { $0.base == "2021" && $0.changes.isEmpty })
    var record = try plain.document().record
    change(&record)
    return try TestAssessor.make().assess(record: record, locate: { _ in nil }, today: plain.today).findings
  }

  @Test func `delmål for a specialist from a third country are told together, in the order of the goals`()
    throws
  {
    let found = try findings { $0.application?.kind = .specialistkompetensTredjeland }
      .filter { $0.rule == "TREDJELAND-02" }
    #expect(
      found.map(\.message) == [
        "Delmål STa1–STa7, STb1–STb4 och STc1–STc13 ska intygas genom delmål för specialist från tredjeland, "
          + "men inget sådant intyg anger dem."
      ])
    #expect(found.map(\.severity) == [.fel])
  }

  @Test func `on the ordinary route every delmål and activity has a finding of its own`() throws {
    let found = try findings { record in record.certificates.removeAll { $0.form == "hslf2021-b10" } }
      .filter { $0.rule == "DELMAL-02" }
    #expect(found.count > 1)
    #expect(found.allSatisfy { $0.message.contains(/^Delmål ST\w+ ska intygas genom/) })
  }
}
