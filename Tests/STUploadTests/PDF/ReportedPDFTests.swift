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

  @Test(arguments: ReportedPDF.concealed) func `text that nobody sees has its box told`(_ file: ReportedPDF)
    throws
  {
    let found = try Self.format.inspect(file.bytes, UploadWork()).findings.first {
      $0.rule.id.rawValue == file.rule
    }
    #expect(found?.message.contains("ruta ") == true)
  }

  @Test(arguments: PDFTick.allCases) func `a line of the list has a file with something planted`(
    _ tick: PDFTick
  ) {
    let count = PlantedPDF.all.count { $0.tick == tick } + ReportedPDF.all.count { $0.tick == tick }
    #expect(count > 0 || tick == .encryption)
  }
}
