import STTestSupport
import Testing

@testable import STText

@Suite struct FontFaceTests {
  @Test func metricsAreThoseOfTheFile() throws {
    let face = try TestFonts.notoSans()
    #expect(face.postScriptName == "NotoSans-Regular" || face.postScriptName == "NotoSans")
    #expect(face.metrics.unitsPerEm == 1000)
    #expect(face.metrics.ascender == 1069)
    #expect(face.metrics.descender == -293)
    #expect(face.metrics.capHeight == 714)
    #expect(face.metrics.xHeight > 500 && face.metrics.xHeight < 560)
    #expect(face.metrics.weight == 400)
    #expect(face.metrics.italicAngle == 0)
    #expect(face.metrics.isFixedPitch == false)
    #expect(face.metrics.boundingBox.count == 4)
  }

  @Test func capHeightOfAnOldFontIsTheHeightOfH() throws {
    let face = try TestFonts.dejaVuSans()
    #expect(face.metrics.unitsPerEm == 2048)
    #expect(face.metrics.capHeight == 1493)
  }

  @Test func digitsAreAsWideAsEachOther() throws {
    for face in [try TestFonts.notoSans(), try TestFonts.notoSansBold()] {
      let widths = "0123456789".unicodeScalars.compactMap(face.glyph).map(face.advance)
      #expect(widths.count == 10)
      #expect(Set(widths).count == 1)
    }
  }

  @Test func aCharacterThatTheFaceLacksHasNoGlyph() throws {
    let face = try TestFonts.notoSans()
    #expect(face.glyph(for: "å") != nil)
    #expect(face.glyph(for: "ш") != nil)
    #expect(face.glyph(for: "漢") == nil)
    #expect(face.glyph(for: "\u{E000}") == nil)
  }

  @Test func aSubsetIsSmallAndTheSameEachTime() throws {
    for face in [try TestFonts.notoSans(), try TestFonts.dejaVuSans()] {
      let glyphs = "Åäö Sökandens namn och personnummer 0123456789".unicodeScalars.compactMap(face.glyph)
      let first = try face.subset(glyphs: glyphs)
      #expect(first.glyphs.first == 0)
      #expect(GlyphSet(glyphs).isSubset(of: GlyphSet(first.glyphs)))
      #expect(first.bytes.count < (face.postScriptName == "NotoSans-Regular" ? 6000 : 30_000))
      // The face is cut from another source after a while; nobody may see when.
      for _ in 0..<20 {
        let again = try face.subset(glyphs: glyphs.reversed() + glyphs)
        #expect(again.bytes == first.bytes && again.glyphs == first.glyphs)
      }
    }
  }

  @Test(arguments: ["Å", "fi – ﬁ", "Ж", "Åsa Жанна"])
  func aSubsetIsTheSameFromAFaceThatIsCutOften(_ text: String) throws {
    let face = try TestFonts.notoSans()
    let glyphs = text.unicodeScalars.compactMap(face.glyph)
    let first = try TestFonts.notoSans().subset(glyphs: glyphs)
    for _ in 0..<20 { #expect(try face.subset(glyphs: glyphs).bytes == first.bytes) }
  }

  @Test func aSubsetKeepsWidthsAndOutlinesOfItsGlyphsAlone() throws {
    let face = try TestFonts.notoSans()
    let letter = try #require(face.glyph(for: "Ö"))
    let subset = try face.subset(glyphs: [letter])
    // `.notdef`, the letter, and what it is composed of.
    #expect(subset.glyphs.count == 4 && subset.glyphs.contains(letter))
    let cut = SubsetFile(subset.bytes)
    for (number, glyph) in subset.glyphs.enumerated() {
      #expect(cut.advance(of: number) == face.advance(of: glyph))
      #expect(cut.outlineLength(of: number) > 0 || glyph == 0)
    }
    #expect(cut.tables.keys.sorted() == ["glyf", "head", "hhea", "hmtx", "loca", "maxp"])
  }

  @Test func tasksMayShareAFace() async throws {
    let fonts = try TestFonts.collection()
    let text = "Åsa Öberg ☐ Nguyễn – Шевченко fi AV 漢"
    let widths = await withTaskGroup(of: [Int].self) { group in
      for task in 0..<8 {
        group.addTask {
          let shaped = TextShaper(fonts: fonts).shape("\(text) \(task % 2)", .regular)
          let cut = try? fonts.regular.primary.subset(glyphs: shaped.runs[0].glyphs.map(\.glyph))
          return [shaped.width(size: 9000), cut?.bytes.count ?? 0]
        }
      }
      return await group.reduce(into: Set<[Int]>()) { $0.insert($1) }
    }
    #expect(widths.count == 1)
  }
}

/// Just enough of a TrueType reader to look into a subset.
private struct SubsetFile {
  private let bytes: [UInt8]
  private(set) var tables: [String: Int] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for entry in 0..<number(at: 4, 2) {
      let start = 12 + 16 * entry
      tables[String(decoding: bytes[start..<start + 4], as: UTF8.self)] = number(at: start + 8, 4)
    }
  }

  func advance(of glyph: Int) -> Int {
    let count = number(at: (tables["hhea"] ?? 0) + 34, 2)
    return number(at: (tables["hmtx"] ?? 0) + 4 * min(glyph, count - 1), 2)
  }

  func outlineLength(of glyph: Int) -> Int {
    let isLong = number(at: (tables["head"] ?? 0) + 50, 2) == 1
    let start = (tables["loca"] ?? 0) + glyph * (isLong ? 4 : 2)
    return number(at: start + (isLong ? 4 : 2), isLong ? 4 : 2) - number(at: start, isLong ? 4 : 2)
  }

  private func number(at offset: Int, _ length: Int) -> Int {
    bytes[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
  }
}
