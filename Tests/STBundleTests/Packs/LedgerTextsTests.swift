import STModel
import Testing

@testable import STBundle

/// What the printed page says of one person.
@Suite struct LedgerTextsTests {
  private typealias Paper = SignatureLedger.Paper

  private func paper(
    _ number: Int?, _ state: SignatureLedger.State = .notRequested, since: String = "", reminded: String = "",
    as role: Role = .handledare
  ) -> SignatureLedger.Paper {
    Paper(
      path: "\(number ?? 0).pdf", number: number, role: role, state: state, since: Day(since),
      reminded: Day(reminded))
  }

  private func texts(_ papers: [SignatureLedger.Paper]) -> LedgerTexts {
    LedgerTexts(
      signer: SignatureLedger.Signer(role: .handledare, number: 3, person: "p", name: "Bo", papers: papers))
  }

  /// With ordinary spaces in place of those that hold a line together.
  private func progress(_ papers: SignatureLedger.Paper...) -> [Substring] {
    texts(papers).progress.replacing("\u{A0}", with: " ").split(separator: "\n")
  }

  @Test func `papers in one state stand together as ranges`() {
    #expect(progress(paper(9), paper(10), paper(11), paper(17)) == ["Bilaga 9–11, 17: ej begärt"])
  }

  @Test func `each state has a line, the signed first`() {
    #expect(
      progress(
        paper(1, .requested, since: "2026-01-08"), paper(2), paper(4, .signed, since: "2025-12-01"),
        paper(5, .requested, since: "2026-01-08", reminded: "2026-01-20"),
        paper(3, .requested, since: "2026-01-08"))
        == [
          "Bilaga 4: undertecknat 2025-12-01", "Bilaga 1, 3: väntar sedan 2026-01-08", "Bilaga 2: ej begärt",
          "Bilaga 5: väntar sedan 2026-01-08, påmind 2026-01-20",
        ])
  }

  @Test func `signatures of several days are told from the first to the last`() {
    #expect(
      progress(
        paper(2, .signed, since: "2025-12-01"), paper(1, .signed, since: "2024-05-02"), paper(3, .signed))
        == ["Bilaga 1–3: undertecknat 2024-05-02–2025-12-01"])
    #expect(progress(paper(1, .signed)) == ["Bilaga 1: undertecknat"])
  }

  @Test func `the application is no attachment`() {
    #expect(progress(paper(nil, as: .sokande)) == ["Ansökan: ej begärt"])
    #expect(progress(paper(nil, as: .sokande), paper(6)) == ["Ansökan, bilaga 6: ej begärt"])
  }

  @Test func `a request without a day is still a request`() {
    #expect(progress(paper(1, .requested)) == ["Bilaga 1: väntar"])
  }

  @Test func `all roles are named, and the file to send without its folder`() {
    let texts = texts([paper(1, as: .specialistlakare), paper(2)])
    #expect(texts.person("Bo") == "Bo (handledare, specialistläkare)")
    #expect(texts.file == "handledare-3.pdf")
  }
}
