import STLayout
import STTestSupport
import Testing

@testable import STPDF

/// The file as a whole.
@Suite struct PDFFileTests {
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
    print("one page: \(file.bytes.count)")
    #expect(file.bytes.count < 12_000)
  }
}
