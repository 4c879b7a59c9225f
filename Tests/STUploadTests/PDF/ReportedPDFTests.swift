import STDiagnostics
import STUpload
import Testing

@Suite struct ReportedPDFTests {
  private static let format = PDFFormat()

  @Test(arguments: ReportedPDF.all) func `what cannot go is told of, with its place`(_ file: ReportedPDF)
    throws
  {
    let findings = try Self.format.inspect(file.bytes, UploadWork()).findings
    let found = findings.first { $0.rule.id.rawValue == file.rule }
    #expect(found?.isRemovable == false, "\(findings.map { "\($0.rule.id) \($0.place) \($0.message)" })")
    #expect(found?.place.isEmpty == false)
    #expect(
      findings.allSatisfy { $0.rule.id.rawValue == file.rule || $0.rule == .pdfFields },
      "\(findings.map(\.rule.id))")
  }

  /// It is told of again: cleaning does not make it look as if it were gone.
  @Test(arguments: ReportedPDF.all) func `what cannot go stays, and is told of in the copy`(
    _ file: ReportedPDF
  ) throws {
    let outcome = try TestChecker.make().clean(file.bytes, name: "a.pdf")
    #expect(outcome.rules.contains(file.rule), "\(outcome.status) \(outcome.reason?.message ?? "")")
    #expect(outcome.copy != nil)
  }

  @Test(arguments: ReportedPDF.concealed) func `text that nobody sees has its box told`(_ file: ReportedPDF)
    throws
  {
    let found = try Self.format.inspect(file.bytes, UploadWork()).findings.first {
      $0.rule.id.rawValue == file.rule
    }
    #expect(found?.message.contains("ruta ") == true)
  }

  /// Each line of the list has a file for it, and each rule of PDF files one that shows it.
  @Test(arguments: PDFTick.allCases) func `a line of the list has a file with something planted`(
    _ tick: PDFTick
  ) {
    let count = PlantedPDF.all.count { $0.tick == tick } + ReportedPDF.all.count { $0.tick == tick }
    #expect(count > 0 || tick == .encryption)
  }

  /// These stop a file, or tell of a fault in it: they have tests of their own.
  private static let elsewhere: Set<String> = [
    "FIL-111", "FIL-113", "FIL-118", "FIL-119", "FIL-122", "FIL-155", "FIL-162", "FIL-170",
  ]

  @Test func `every rule of PDF files has a file that shows it`() {
    let planted = Set(PlantedPDF.all.map(\.rule) + ReportedPDF.all.map(\.rule))
    let all = UploadRule.all.map(\.id.rawValue).filter { $0.hasPrefix("FIL-1") }
    #expect(all.filter { !planted.contains($0) && !Self.elsewhere.contains($0) } == [])
    #expect(planted.intersection(Self.elsewhere).isEmpty)
  }
}
