import Foundation
import STLayout
import STTestSupport
import Testing

@testable import STPDF

/// What other programs make of our files.
@Suite struct OtherReadersTests {
  private let bytes: [UInt8]

  init() throws {
    bytes = try PDFWriter.write(TestPaper().onePage()).file().bytes
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "qpdf is not installed"))
  func qpdfFindsNoFaultInTheSyntax() throws {
    let result = try Tool.qpdf.run(on: bytes, ["--check", "FILE"])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.errors.isEmpty)
  }

  @Test(.enabled(if: Tool.pdftotext.isInstalled, "pdftotext is not installed"))
  func popplerReadsTheWordsInOrder() throws {
    let result = try Tool.pdftotext.run(on: bytes, ["-raw", "FILE", "-"])
    #expect(result.errors.isEmpty)
    // The slanted watermark comes out letter by letter.
    let words =
      "Intyg Härmed intygas att Åsa Öberg Vålström fullgjort tjänstgöringen. Delmål Mål c3 Ledarskap "
      + #"c4 Etik & (ansvar) \ avtal 1. WAVE Tofta AV: kerning U T K A S T Sida 1 (1)"#
    #expect(result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ") == words)
  }

  @Test(.enabled(if: Tool.pdfinfo.isInstalled, "pdfinfo is not installed"))
  func popplerSeesTheTagTree() throws {
    let result = try Tool.pdfinfo.run(on: bytes, ["-struct-text", "FILE"])
    #expect(result.errors.isEmpty)
    try Golden.check(result.output, "one-page.tags.txt")
  }

  @Test(.enabled(if: Tool.pdffonts.isInstalled, "pdffonts is not installed"))
  func popplerFindsEveryFontEmbeddedWithItsUnicodeMap() throws {
    let result = try Tool.pdffonts.run(on: bytes, ["FILE"])
    let fonts = result.output.split(separator: "\n").dropFirst(2)
    #expect(fonts.count == 2)
    for font in fonts {
      #expect(font.contains("CID TrueType      Identity-H       yes yes yes"), "\(font)")
      #expect(font.wholeMatch(of: /[A-Z]{6}\+NotoSans-(Regular|Bold) .*/) != nil, "\(font)")
    }
  }

  @Test(.enabled(if: Tool.mutool.isInstalled, "mutool is not installed"))
  func mupdfDrawsWithoutWarnings() throws {
    let result = try Tool.mutool.run(on: bytes, ["draw", "-F", "txt", "-o", "-", "FILE"])
    #expect(result.status == 0)
    // Debian's mupdf says this of itself, whatever the file.
    let complaints = result.errors.replacing("warning: ICC support is not available", with: "")
    #expect(complaints.trimmingCharacters(in: .whitespacesAndNewlines) == "")
    #expect(result.output.contains("Åsa Öberg Vålström"))
  }

  @Test(.enabled(if: Tool.outloud.isInstalled, "outloud is not installed"))
  func outloudFindsNothingAgainstPDFUA() throws {
    let result = try Tool.outloud.run(on: bytes, ["--fail-on", "warning", "--json", "-", "FILE"])
    #expect(result.status == 0, "\(result.output)")
  }
}
