import STDeflate
import Foundation
import STLayout
import STTestSupport
import Testing

@testable import STPDF
@testable import STText

/// How text is painted and how it is read again.
@Suite struct TextTests {
  private let paper = Result { try TestPaper() }

  /// The words that a reader gets out of a file.
  private func read(_ document: PageDocument) throws -> String {
    let file = try PDFWriter.write(document).file()
    let result = try Tool.pdftotext.run(on: file.bytes, ["FILE", "-"])
    #expect(result.errors.isEmpty)
    return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test(
    .enabled(if: Tool.pdftotext.isInstalled, "pdftotext is not installed"),
    arguments: [
      "Åsa Öberg Ärlig é ü ł č ş ễ ß ð", "Γεώργιος Ελευθερίου", "Ольга Щербакова", "fi ffi fl Tofta WAVE",
      "1 234,5 % – 12/3", "(\\)", "a\u{0304}b x\u{0302}y q\u{0327}",
    ])
  func whatIsWrittenIsWhatIsRead(_ words: String) throws {
    #expect(try read(paper.get().paragraph(words)) == "Rubrik\n\n" + words)
  }

  @Test(.enabled(if: Tool.pdftotext.isInstalled, "pdftotext is not installed"))
  func aGlyphMayStandForDifferentTexts() throws {
    let paper = try paper.get()
    let face = try #require(paper.shaper.shape("x", .regular).runs.first?.face)
    let hyphen = try #require(face.glyph(for: "-"))
    let advance = face.advance(of: hyphen)
    let glyphs = [0, 3].map {
      PositionedGlyph(glyph: hyphen, advance: advance, offsetX: 0, offsetY: 0, cluster: $0)
    }
    let item = PageItem.text(
      TextItem(
        [ShapedRun(face: face, text: "\u{2011}-", glyphs: glyphs)], at: Point(x: 72_000, y: 700_000),
        size: 10_000))
    var document = paper.paragraph("x")
    document.pages[0].contents[1].items = [item]
    #expect(try read(document).hasSuffix("\u{2011}-"))
  }

  @Test(.enabled(if: Tool.pdftotext.isInstalled, "pdftotext is not installed"))
  func aLetterPaintedInPartsIsReadAsOne() throws {
    let paper = try paper.get()
    let face = try #require(paper.shaper.shape("x", .regular).runs.first?.face)
    let parts = try [#require(face.glyph(for: "s")), #require(face.glyph(for: "\u{327}"))]
    let glyphs = parts.map { PositionedGlyph(glyph: $0, advance: 400, offsetX: 0, offsetY: 0, cluster: 0) }
    var document = paper.paragraph("x")
    document.pages[0].contents[1].items = [
      .text(
        TextItem(
          [ShapedRun(face: face, text: "ş", glyphs: glyphs)], at: Point(x: 72_000, y: 700_000), size: 10_000))
    ]
    let bytes = try PDFWriter.write(document, options: PDFOptions(isReadable: true)).file().bytes
    #expect(String(decoding: bytes, as: UTF8.self).contains("/Span<</ActualText<FEFF015F>>>BDC"))
    #expect(try read(document).hasSuffix("ş"))
  }

  /// The pen after a run, as a viewer computes it from `W` and `TJ`, is where layout put it.
  @Test(arguments: ["WAVE Tofta AV", "Ta To Ty \"A\" LT", "Γεώργιος 12345"])
  func kerningEndsWhereLayoutSaysToTheThousandthOfTheEm(_ words: String) throws {
    let paper = try paper.get()
    for run in paper.shaper.shape(words, .regular).runs {
      var usage = FontUsage()
      let item = TextItem([run], at: Point(x: 0, y: 0), size: points(1000))
      let page = Page(
        width: 1000, height: 1000,
        contents: [MarkedContent(.content(id: 0, role: .paragraph), items: [.text(item)])])
      let document = PageDocument(
        title: "x", language: "sv", pages: [page], structure: StructureElement(.document))
      usage.insert(document)
      let font = SubsetCache { _, glyphs in FontSubset(bytes: [], glyphs: Array(glyphs)) }.font(
        try #require(usage.entries.first), with: Deflater())
      var content = PageContent(fonts: [font], isReadable: true)
      let pen = try Self.pen(after: String(decoding: content.bytes(of: page), as: UTF8.self), font)
      let wanted = Double(run.advance) * 1000 / Double(run.face.metrics.unitsPerEm)
      // Kerning after the last glyph has nothing to move.
      #expect(abs(pen - wanted) <= 1, "\(words): \(pen) for \(wanted)")
    }
  }

  /// Thousandths of the em.
  private static func pen(after content: String, _ font: EmbeddedFont) throws -> Double {
    let array = try #require(content.firstMatch(of: /\[(.*)\]TJ/)).1
    var pen = 0.0
    for match in array.matches(of: /<([0-9A-F]+)>|(-?[0-9]+)/) {
      if let number = match.output.2 { pen -= Double(number) ?? 0 }
      var codes = match.output.1 ?? ""
      while let code = Int(codes.prefix(4), radix: 16) {
        pen += Double(font.advances[code]) * 1000 / Double(font.face.metrics.unitsPerEm)
        codes = codes.dropFirst(4)
      }
    }
    return pen
  }
}
