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
      let second = try face.subset(glyphs: glyphs.reversed() + glyphs)
      #expect(first.bytes == second.bytes)
      #expect(first.glyphs == second.glyphs)
      #expect(first.glyphs.contains(0))
      #expect(first.bytes.count < 40_000)
    }
  }
}
