import STBundle
import STDiagnostics
import STReport
import STSource
import STTestSupport
import Testing

@Suite struct VerifyReportTests {
  private func proof(_ findings: [Diagnostic], isDraft: Bool = false) -> BundleProof {
    var counts = BundleProof.Counts()
    counts.files = 31
    counts.papers = 28
    counts.pages = 32
    counts.certificates = 26
    counts.toAdd = 2
    counts.checks = 703
    return BundleProof(findings: findings, counts: counts, isDraft: isDraft)
  }

  private var findings: [Diagnostic] {
    func finding(_ rule: ProofRule, _ file: String, _ pointer: String, _ message: String) -> Diagnostic {
      Diagnostic(
        rule.id, rule.severity, at: SourceLocation(file: file, pointer: pointer, line: 0, column: 0), message,
        remedy: rule.remedy)
    }
    return [
      finding(.formChanged, "manifest.json", "", "Blanketten hslf2021-b10 har ändrats."),
      finding(.ledger, "01-ansokan.pdf", "/pages/1", "Raden ”Kurser” säger 14–22, men 14–23 finns."),
      finding(.certificateNumber, "bilaga-014-kurs.pdf", "/pages/0", "På intyget står nr 13."),
      finding(.runningHead, "bilaga-014-kurs.pdf", "/pages/1", "Sidhuvudet är ett annat."),
      finding(.fileExtra, "19121212-1212\u{1B}[31m.pdf", "", "Filen hör inte till paketet."),
    ]
  }

  @Test func `the text names each file once and every page`() throws {
    try Golden.check(VerifyReport(proof(findings), folder: "paket").text(), "verify.out")
  }

  @Test func `the report for programs reads as it is promised`() throws {
    let json = VerifyReport(proof(findings), folder: "paket").json
    try Golden.check(String(decoding: json, as: UTF8.self), "verify.report.json")
    let root = try #require(JSONReader.read(json, file: "r.json", limits: .table).document?.root)
    #expect(root["report"]?.text == "verify")
    #expect(root["findings"]?.elements?.count == 5)
  }

  @Test func `a bundle without errors is said to agree, a draft as a draft`() {
    let text = VerifyReport(proof([]), folder: "paket").text()
    #expect(text.hasPrefix("paket: Paketet stämmer: 28 papper, 32 sidor.\n"))
    let draft = VerifyReport(proof([], isDraft: true), folder: "paket").text()
    #expect(draft.hasPrefix("paket: Utkastet stämmer: 28 papper, 32 sidor.\n"))
    #expect(!(text + draft).lowercased().contains("godkän"))
  }

  @Test func `a warning alone does not make a bundle disagree`() {
    let text = VerifyReport(proof(Array(findings.prefix(1))), folder: "paket").text()
    #expect(text.hasPrefix("paket: Paketet stämmer: 28 papper, 32 sidor.\n"))
    #expect(text.contains("AVSTAM-09"))
  }

  @Test func `neither an identity number nor a command to the terminal gets through`() {
    let report = VerifyReport(proof(findings), folder: "191212121212\u{9B}2J")
    for text in [report.text(), String(decoding: report.json, as: UTF8.self)] {
      #expect(!text.contains("1212-1212") && !text.contains("191212121212"))
      #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x9B })
    }
  }
}
