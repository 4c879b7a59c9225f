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
    Case(text: "min ST-läkare här", widest: "min ST-lä", lines: ["min ST-", "läkare", "här"]),
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
      text: "https://www.example.se/en/sida", widest: "https://ww",
      lines: ["https://", "www.", "example.se/", "en/sida"]),
    Case(text: "Nguye\u{302}\u{303}n", widest: "Nguye\u{302}\u{303}", lines: ["Nguye\u{302}\u{303}", "n"]),
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
}
