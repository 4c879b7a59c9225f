import STTestSupport
import Testing

@testable import STText

@Suite struct LineBreakingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// The line must hold this and no more.
    let widest: String
    let lines: [String]
    var testDescription: String { text }
  }

  /// Each text is broken to the width of `widest`.
  static let cases = [
    Case(text: "ett två tre", widest: "ett två", lines: ["ett två", "tre"]),
    Case(text: "ett   två \t tre  ", widest: "ett två", lines: ["ett   två", "tre"]),
    Case(text: "ett två\ntre", widest: "ett två tre fyra", lines: ["ett två", "tre"]),
    Case(text: "ett\r\n\r\ntvå\n\n", widest: "ett två", lines: ["ett", "", "två"]),
    Case(text: "min ST-läkare här", widest: "min ST-lä", lines: ["min", "ST-läkare", "här"]),
    Case(text: "min e-postadress", widest: "e-postadress", lines: ["min", "e-postadress"]),
    Case(text: "den 2020-01-01 var", widest: "den 2020-01", lines: ["den", "2020-01-01", "var"]),
    Case(
      text: "talet var -femton grader", widest: "talet var -f", lines: ["talet var", "-femton", "grader"]),
    Case(text: "och/eller", widest: "och/el", lines: ["och/", "eller"]),
    Case(text: "HSLF-FS 2021:8", widest: "HSLF-F", lines: ["HSLF-", "FS", "2021:8"]),
    Case(text: "mars 2019/2020", widest: "mars 2019/", lines: ["mars", "2019/2020"]),
    Case(text: "åren 2019–2021", widest: "åren 2019–", lines: ["åren", "2019–2021"]),
    Case(text: "enligt 5\u{A0}kap.", widest: "enligt 5 k", lines: ["enligt", "5\u{A0}kap."]),
    Case(text: "hel kväll\u{2011}natt", widest: "hel kväll-n", lines: ["hel", "kväll\u{2011}natt"]),
    Case(text: "anna@region.example", widest: "anna@region", lines: ["anna@", "region.", "example"]),
    Case(text: "a b@c.se", widest: "b@c.se", lines: ["a", "b@c.se"]),
    Case(
      text: "https://www.example.se/en/sida", widest: "https://www.",
      lines: ["https://www.", "example.se/", "en/sida"]),
    Case(text: "Nguye\u{302}\u{303}n", widest: "Nguye\u{302}\u{303}", lines: ["Nguye\u{302}\u{303}", "n"]),
    Case(text: "ett ord – här", widest: "ett ord", lines: ["ett", "ord –", "här"]),
    Case(text: "enligt 3 § här", widest: "enligt 3", lines: ["enligt", "3 § här"]),
    Case(text: "33 %", widest: "33", lines: ["33", "%"]),
    Case(text: "ett\n– två", widest: "två", lines: ["ett", "–", "två"]),
    Case(text: "", widest: "x", lines: []),
    Case(text: " \n\t ", widest: "x", lines: []),
  ]

  @Test(arguments: cases)
  func linesEndWhereSwedishAllowsIt(_ example: Case) throws {
    let shaper = try TestFonts.shaper()
    let width = shaper.shape(example.widest, .regular).width(size: 9000)
    let lines = shaper.lines(example.text, style: .regular, size: 9000, width: width)
    #expect(lines.map(\.text) == example.lines)
    #expect(lines.allSatisfy { $0.width <= width })
  }

  @Test func aSoftHyphenShowsOnlyWhereALineEnds() throws {
    let shaper = try TestFonts.shaper()
    let width = shaper.shape("examens", .regular).width(size: 9000)
    let lines = shaper.lines("läkar\u{AD}exa\u{AD}men", style: .regular, size: 9000, width: width)
    #expect(lines.map(\.text) == ["läkar", "exa\u{AD}men"])
    #expect(lines.map { $0.runs.map(\.text).joined() } == ["läkar\u{AD}", "examen"])
    #expect(lines[0].width == shaper.shape("läkar-", .regular).width(size: 9000))
    let hyphen = try TestFonts.notoSans().glyph(for: "-")
    #expect(lines[0].runs.last?.glyphs.last?.glyph == hyphen)
  }

  @Test func aZeroWidthSpaceIsAPlaceToBreak() throws {
    let shaper = try TestFonts.shaper()
    let width = shaper.shape("fortsättn", .regular).width(size: 9000)
    let lines = shaper.lines("fort\u{200B}sättning", style: .regular, size: 9000, width: width)
    #expect(lines.map { $0.runs.map(\.text).joined() } == ["fort", "sättning"])
  }

  @Test func theRestOfAParagraphStartsAtTheNextLine() throws {
    let shaper = try TestFonts.shaper()
    let text =
      "Sökanden har, under handledning, självständigt handlagt läkar\u{AD}patienter.\n\nAndra stycket."
    let lines = shaper.lines(text, style: .regular, size: 9000, width: 70_000)
    #expect(lines.count > 4)
    for index in lines.indices.dropFirst() {
      let rest = String(decoding: Array(text.utf8)[lines[index].range.lowerBound...], as: UTF8.self)
      let again = shaper.lines(rest, style: .regular, size: 9000, width: 70_000)
      #expect(again.map(\.text) == lines[index...].drop { $0.text.isEmpty }.map(\.text))
    }
    #expect(lines.filter(\.endsParagraph).count == 3)
  }

  @Test func whatIsMeasuredIsWhatIsPainted() throws {
    let shaper = try TestFonts.shaper()
    let text = "Ja ☐ Nej ☑ AVA To. – Εὐρώπη Київ 漢字 שלום, 2021-03-04"
    for size in [7000, 8500, 9001] {
      let whole = try #require(shaper.lines(text, style: .regular, size: size, width: .max / 2).first)
      #expect(whole.width == width(of: whole.runs, size: size))
      #expect(whole.width == shaper.shape(text, .regular).width(size: size))
      #expect(whole.missing == shaper.shape(text, .regular).missing)
      let exact = shaper.lines(text, style: .regular, size: size, width: whole.width)
      let tooNarrow = shaper.lines(text, style: .regular, size: size, width: whole.width - 1)
      #expect(exact.count == 1)
      #expect(tooNarrow.count == 2)
    }
  }

  @Test(arguments: 1...40)
  func nothingIsLostAndNothingOverflows(_ seed: UInt64) throws {
    let shaper = try TestFonts.shaper()
    var numbers = SeededNumbers(seed: seed)
    let text = Self.randomText(&numbers)
    let limit = Int.random(in: 0...120_000, using: &numbers)
    let lines = shaper.lines(text, style: .bold, size: 9000, width: limit)

    var next = 0
    for line in lines {
      #expect(line.width <= limit || line.text.count <= 1, "\(line.text)")
      #expect(line.width == width(of: line.runs, size: 9000))
      #expect(line.range.lowerBound >= next)
      let between = Array(text.utf8)[next..<line.range.lowerBound]
      #expect(String(decoding: between, as: UTF8.self).allSatisfy { Self.mayVanish($0) })
      #expect(line.text == String(decoding: Array(text.utf8)[line.range], as: UTF8.self))
      next = line.range.upperBound
    }
    #expect(String(decoding: Array(text.utf8)[next...], as: UTF8.self).allSatisfy { Self.mayVanish($0) })
    #expect(Self.ink(lines.flatMap { $0.runs.map(\.text) }.joined()) == Self.ink(text))
  }

  @Test func aVeryLongWordTakesTimeInProportion() throws {
    let shaper = try TestFonts.shaper()
    let word = String(repeating: "abcdefghij", count: 10_000)
    let lines = shaper.lines(word, style: .regular, size: 9000, width: 200_000)
    #expect(lines.map(\.text).joined() == word)
    let dashed = String(repeating: "abc-def/", count: 10_000)
    #expect(shaper.lines(dashed, style: .regular, size: 9000, width: 200_000).map(\.text).joined() == dashed)
  }

  // MARK: - Random texts

  private static let pieces =
    [
      "a", "W", "å", "ö", "ẞ", "ж", "λ", "1", "2", "-", "/", ".", "@", "(", ")", "☐", "e\u{301}", "\u{302}",
      "‑", "\u{A0}",
    ]
    + [
      " ", " ", " ", "\n", "\t", "\u{AD}", "\u{200B}", "www.", "ST-", "läkare", "\u{1F469}\u{200D}\u{2695}",
      "2020-01-01",
    ]

  private static func randomText(_ numbers: inout SeededNumbers) -> String {
    let count = Int.random(in: 0...300, using: &numbers)
    return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &numbers)] }.joined()
  }

  /// White space at the ends of lines, and soft hyphens, which are swallowed where a line ends.
  private static func mayVanish(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { " \n\t\u{AD}".unicodeScalars.contains($0) }
  }

  /// What must be on paper, whatever the lines: everything but white space, boundaries, replaced characters and the
  /// accents that are replaced with them.
  private static func ink(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      !" \n\t\u{AD}\u{200B}\u{200D}\u{2695}\u{1F469}\u{302}\u{FFFD}".unicodeScalars.contains(scalar)
    }
  }
}
