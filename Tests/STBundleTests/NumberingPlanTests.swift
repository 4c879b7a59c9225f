import STDiagnostics
import Testing

@testable import STBundle

@Suite struct NumberingPlanTests {
  private func candidate(
    _ key: String, rank: Int = 0, date: String = "", title: String = "", number: Int? = nil,
    signed: Bool = false,
    place: Int? = nil
  ) -> NumberingPlan.Candidate {
    NumberingPlan.Candidate(
      key: key, chosenPlace: place, rank: rank, date: date, title: title, number: number, isSigned: signed,
      location: SourceLocation(file: "akt.json", pointer: "/attachments/\(key)", line: 1, column: 1))
  }

  @Test func `attachments follow the application's list, then the day, then the title in Swedish order`() {
    let plan = NumberingPlan([
      candidate("kurs", rank: 4),
      candidate("o", rank: 2, date: "2022-01-01", title: "Öron"),
      candidate("a", rank: 2, date: "2022-01-01", title: "Ånge"),
      candidate("z", rank: 2, date: "2022-01-01", title: "Zon"),
      candidate("early", rank: 2, date: "2021-12-31", title: "Öst"),
      candidate("st", rank: 0),
    ])
    #expect(plan.order == ["st", "early", "z", "a", "o", "kurs"])
    #expect(plan.order.compactMap { plan.numbers[$0] } == [1, 2, 3, 4, 5, 6])
    #expect(plan.findings.isEmpty)
  }

  @Test func `the number on a signed certificate stays and the others fill the places around it`() {
    let plan = NumberingPlan([
      candidate("a", rank: 0), candidate("signed", rank: 5, number: 2, signed: true), candidate("b", rank: 1),
    ])
    #expect(plan.numbers == ["a": 1, "signed": 2, "b": 3])
    #expect(plan.order == ["a", "signed", "b"])
  }

  @Test func `numbers that are complete and unique are kept although the list would order them otherwise`() {
    let plan = NumberingPlan([candidate("a", rank: 0, number: 7), candidate("b", rank: 1, number: 3)])
    #expect(plan.numbers == ["a": 7, "b": 3])
    #expect(plan.order == ["b", "a"])
    #expect(plan.findings.isEmpty)
  }

  @Test func `a changed number is told with the place of the old one`() throws {
    let plan = NumberingPlan([
      candidate("a", rank: 0, number: 2), candidate("b", rank: 1, number: 2), candidate("c", rank: 2),
    ])
    #expect(plan.numbers == ["a": 1, "b": 2, "c": 3])
    let finding = try #require(plan.findings.first)
    #expect(plan.findings.count == 1)
    #expect(finding.rule == "PAKET-01")
    #expect(finding.severity == .upplysning)
    #expect(finding.location?.pointer == "/attachments/a")
    #expect(finding.message.contains("Bilaga nr 2 har blivit nr 1"))
  }

  @Test func `two signed certificates with one number stop the bundle`() throws {
    let plan = NumberingPlan([
      candidate("a", rank: 0, number: 2, signed: true), candidate("b", rank: 1, number: 2, signed: true),
    ])
    #expect(plan.numbers == ["a": 2, "b": 1])
    #expect(plan.findings.map(\.rule) == ["PAKET-02"])
    #expect(plan.findings.hasErrors)
  }

  @Test func `an unsigned attachment gives way to the signed one that has its number`() {
    let plan = NumberingPlan([
      candidate("unsigned", rank: 0, number: 1), candidate("signed", rank: 1, number: 1, signed: true),
    ])
    #expect(plan.numbers == ["unsigned": 2, "signed": 1])
    #expect(!plan.findings.hasErrors)
  }

  @Test func `the applicant's own order comes before that of the list`() {
    let plan = NumberingPlan([candidate("a", rank: 0), candidate("b", rank: 1, place: 0)])
    #expect(plan.order == ["b", "a"])
  }

  @Test func `the order in which attachments stand in the record changes nothing`() {
    let candidates = (0..<6).map {
      candidate("k\($0)", rank: $0 % 2, date: "2022-0\($0 % 3 + 1)-01", title: "T")
    }
    #expect(NumberingPlan(candidates) == NumberingPlan(candidates.reversed()))
  }
}
