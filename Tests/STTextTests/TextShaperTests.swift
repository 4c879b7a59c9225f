import STTestSupport
import Testing

@testable import STText

@Suite struct TextShaperTests {
  @Test(arguments: [
    "Åsa Öberg", "Šimůnek", "Łukasz Wiśniewski", "Nguyễn Thị Hiền", "Ağaoğlu Şahin", "Þórður Guðmundsson",
    "Straße",
    "José Muñoz", "Čech", "Παπαδόπουλος", "Шевченко Ґанна", "Nguye\u{302}\u{303}n", "A\u{30A}sa",
    "§ 5 – ”citat” …",
  ])
  func namesOfEuropeArePaintedWithRealGlyphs(_ name: String) throws {
    let shaped = try TestFonts.shaper().shape(name, .regular)
    #expect(shaped.missing.isEmpty)
    #expect(shaped.runs.allSatisfy { run in run.glyphs.allSatisfy { $0.glyph != 0 } })
    #expect(shaped.runs.map(\.text).joined() == name)
    #expect(shaped.runs.allSatisfy { $0.face.postScriptName.hasPrefix("NotoSans") })
  }

  @Test func decomposedLettersLookLikeComposedOnes() throws {
    let shaper = try TestFonts.shaper()
    let letters = ["é", "e\u{301}"].map { shaper.shape($0, .regular).runs[0].glyphs }
    #expect(letters[0].map(\.glyph) == letters[1].map(\.glyph))
    #expect(letters[0].map(\.advance) == letters[1].map(\.advance))
    #expect(letters.map { $0.map(\.scalar) } == [[0xE9], [nil]])
    let composed = shaper.shape("Nguyễn", .regular)
    let decomposed = shaper.shape("Nguye\u{302}\u{303}n", .regular)
    #expect(composed.width(size: 1000) == decomposed.width(size: 1000))
    #expect(decomposed.runs[0].text.unicodeScalars.count == 8)
  }

  @Test func pairsAreKerned() throws {
    let shaper = try TestFonts.shaper()
    let apart =
      shaper.shape("A", .regular).width(size: 10_000) + shaper.shape("V", .regular).width(size: 10_000)
    #expect(shaper.shape("AV", .regular).width(size: 10_000) < apart)
  }

  @Test func clustersPointAtTheFirstByteOfTheirCharacters() throws {
    let shaped = try TestFonts.shaper().shape("för åäö", .regular)
    let run = try #require(shaped.runs.first)
    #expect(run.glyphs.map(\.cluster) == [0, 1, 3, 4, 5, 7, 9])
    #expect(run.text == "för åäö")
  }

  @Test func theBoldFaceIsWider() throws {
    let shaper = try TestFonts.shaper()
    let bold = shaper.shape("Sökande", .bold)
    #expect(bold.runs[0].face.postScriptName == "NotoSans-Bold")
    #expect(bold.width(size: 9000) > shaper.shape("Sökande", .regular).width(size: 9000))
  }

  @Test func aSignThatTheFirstFaceLacksComesFromTheNext() throws {
    let shaped = try TestFonts.shaper().shape("Ja ☐ Nej", .regular)
    #expect(shaped.missing.isEmpty)
    #expect(shaped.runs.map(\.text) == ["Ja ", "☐", " Nej"])
    #expect(shaped.runs.map(\.face.postScriptName) == ["NotoSans-Regular", "DejaVuSans", "NotoSans-Regular"])
    #expect(shaped.runs[2].glyphs.map(\.cluster) == [0, 1, 2, 3])
  }

  @Test(arguments: ["漢": "U+6F22", "\u{E000}": "U+E000", "\u{10FFFD}": "U+10FFFD"])
  func aCharacterThatNoFaceHasIsReportedAndReplaced(_ character: String, _ codePoint: String) throws {
    let shaped = try TestFonts.shaper().shape("a\(character)b", .regular)
    #expect(shaped.missing.map(\.codePoint) == [codePoint])
    #expect(shaped.missing.map(\.reason) == [.noGlyph])
    #expect(shaped.runs.map(\.text).joined() == "a\u{FFFD}b")
    #expect(shaped.runs.allSatisfy { run in run.glyphs.allSatisfy { $0.glyph != 0 } })
  }

  @Test func controlsAreReportedAndNotPainted() throws {
    let shaped = try TestFonts.shaper().shape("An\u{202E}na\u{7}", .regular)
    #expect(shaped.missing == [MissingCharacter("\u{202E}", .control), MissingCharacter("\u{7}", .control)])
    #expect(shaped.runs.map(\.text) == ["Anna"])
  }

  @Test func softHyphensAndByteOrderMarksAreInvisible() throws {
    let shaped = try TestFonts.shaper().shape("\u{FEFF}läkar\u{AD}examen", .regular)
    #expect(shaped.missing.isEmpty)
    #expect(shaped.runs.map(\.text) == ["läkarexamen"])
  }

  @Test func everyWhiteSpaceIsAPlainSpace() throws {
    let shaper = try TestFonts.shaper()
    #expect(shaper.shape("a\tb\nc\u{2003}d", .regular).runs.map(\.text) == ["a b c d"])
    #expect(shaper.shape(" ", .regular).width(size: 1000) == 260)
    #expect(shaper.shape("", .regular).runs.isEmpty)
  }

  @Test func noBreakSpaceAndNoBreakHyphenArePainted() throws {
    let shaped = try TestFonts.shaper().shape("5\u{A0}kap.\u{202F}2 a\u{2011}b", .regular)
    #expect(shaped.missing.isEmpty)
    #expect(shaped.runs.map(\.text).joined() == "5\u{A0}kap.\u{202F}2 a\u{2011}b")
  }

  @Test func oneHebrewWordStandsInVisualOrder() throws {
    let shaped = try TestFonts.shaper().shape("namn שלום här", .regular)
    #expect(shaped.missing.isEmpty)
    let hebrew = try #require(shaped.runs.first { $0.text == "שלום" })
    #expect(hebrew.isRightToLeft)
    #expect(hebrew.glyphs.map(\.cluster) == [6, 4, 2, 0])
  }

  @Test(arguments: ["שלום עולם", "שלום 12", "(שלום)", "aשלום", "محمد علي"])
  func textThatWouldHaveToBeReorderedIsReported(_ text: String) throws {
    #expect(try TestFonts.shaper().shape(text, .regular).missing.contains { $0.reason == .direction })
  }

  @Test func rememberedTextsAreTheSameAsNewOnes() throws {
    let shaper = try TestFonts.shaper()
    for text in ["é", "e\u{301}", "Åsa 漢", "Åsa", ""] {
      let first = shaper.shape(text, .regular)
      let second = shaper.shape(text, .regular)
      #expect(first.runs.map(\.text) == second.runs.map(\.text))
      #expect(first.runs.map(\.glyphs) == second.runs.map(\.glyphs))
      #expect(first.missing == second.missing)
    }
  }

  @Test func manyDifferentWordsAreForgottenWithoutHarm() throws {
    let shaper = try TestFonts.shaper()
    let words = (0..<20_000).map { "ord\($0)" }
    for word in words { #expect(shaper.shape(word, .regular).runs.first?.text == word) }
    #expect(shaper.shape("ord0", .regular).runs.first?.text == "ord0")
  }

  @Test func lengthsAreRoundedHalfUp() throws {
    let face = try TestFonts.notoSans()
    #expect(
      [0, 1, 2, 499, 500, 501, 1499, 1500].map { face.scale($0, size: 1) } == [0, 0, 0, 0, 1, 1, 1, 2])
    #expect([-1, -500, -501, -1500].map { face.scale($0, size: 1) } == [0, 0, -1, -1])
    #expect(face.ascender(size: 10_000) == 10_690)
    #expect(face.descender(size: 10_000) == -2930)
  }
}
