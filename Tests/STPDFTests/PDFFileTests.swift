import STLayout
import STTestSupport
import Testing

@testable import STPDF

/// The file as a whole.
@Suite struct PDFFileTests {
  /// The golden comes from another process with other hash seeds, so what follows from the order of a dictionary is found
  /// here; the identifier at its end covers every byte before it, and the hashes the font programs.
  @Test func theReadableFormOfAPageIsAsRecorded() throws {
    let options = PDFOptions(
      date: PDFDate(year: 2026, month: 3, day: 1), isReadable: true)
    let file = try PDFWriter.write(TestPaper().onePage(), options: options).file()
    try Golden.check(String(decoding: file.bytes, as: UTF8.self), "one-page.pdf.txt")
  }

  @Test func theSameDocumentGivesTheSameBytes() throws {
    let first = try PDFWriter.write(TestPaper().onePage()).file()
    let second = try PDFWriter.write(TestPaper().onePage()).file()
    #expect(first.bytes == second.bytes)
  }

  @Test func aPageInTwoFacesIsUnder12KB() throws {
    let file = try PDFWriter.write(TestPaper().onePage()).file()
    #expect(file.bytes.count < 12_000)
  }

  @Test(arguments: [(2026, 2, 29), (2026, 13, 1), (2026, 0, 1), (2026, 4, 31), (0, 1, 1), (10_000, 1, 1)])
  func aDayThatNoCalendarHasIsNoDate(_ year: Int, _ month: Int, _ day: Int) {
    #expect(PDFDate(year: year, month: month, day: day) == nil)
  }

  @Test func aLeapDayIsADate() {
    #expect(PDFDate(year: 2028, month: 2, day: 29)?.xmp == "2028-02-29T00:00:00Z")
  }

  @Test(.enabled(if: Tool.pdfinfo.isInstalled, "pdfinfo is not installed"))
  func theTwoKindsOfMetadataSayTheSame() throws {
    let options = PDFOptions(date: PDFDate(year: 2026, month: 3, day: 1), producer: "bilaga 1.0")
    let file = try PDFWriter.write(TestPaper().onePage(title: "Åsa & <Öberg>"), options: options).file()
    let info = try Tool.pdfinfo.run(on: file.bytes, ["-isodates", "FILE"]).output
    let xmp = try Tool.pdfinfo.run(on: file.bytes, ["-meta", "FILE"]).output
    #expect(info.contains("Title:           Åsa & <Öberg>\n"))
    #expect(xmp.contains("<rdf:li xml:lang=\"x-default\">Åsa &amp; &lt;Öberg&gt;</rdf:li>"))
    #expect(info.contains("Producer:        bilaga 1.0\n"))
    #expect(xmp.contains("<pdf:Producer>bilaga 1.0</pdf:Producer>"))
    #expect(info.contains("CreationDate:    2026-03-01T00:00:00Z\n"))
    #expect(xmp.contains("<xmp:CreateDate>2026-03-01T00:00:00Z</xmp:CreateDate>"))
  }
}
