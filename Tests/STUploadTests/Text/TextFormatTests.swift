import STDiagnostics
import STUpload
import Testing

@Suite struct TextFormatTests {
  @Test(arguments: [
    ("he\u{200B}j", "FIL-420"), ("he\u{FEFF}j", "FIL-420"), ("a\u{200D}b", "FIL-420"),
    ("a\u{FE0F}b", "FIL-420"),
    ("a\u{AD}b", "FIL-420"), ("a\u{200E}b", "FIL-421"), ("a\u{2066}b\u{2069}", "FIL-421"),
    ("hej\u{E0068}\u{E0065}\u{E006A}", "FIL-422"), ("abc abc abc\u{0}", "FIL-423"),
    ("abc\u{8}abc", "FIL-423"),
    ("a\u{1B}[8mhemligt\u{1B}[0m", "FIL-424"), ("a\u{1B}]0;titel\u{7}b", "FIL-424"),
    ("rad \t \t \nrad\n", "FIL-425"),
  ])
  func `what nobody sees is found, and goes`(text: String, rule: String) throws {
    let outcome = try TestChecker.clean(text)
    #expect(outcome.removedRules == [rule])
    #expect(outcome.findings.isEmpty)
    #expect(outcome.status == .rensad)
  }

  @Test(arguments: [
    "👩‍⚕️ och ❤️ och 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "שלום\u{200F} hej", "rad med blank i slutet \nrad\t\n", "µg/ml, 5 °C, β2-agonist, TNFα",
    "1\u{FE0F}\u{20E3}",
  ])
  func `signs that are needed to see a text are left alone`(text: String) throws {
    #expect(try TestChecker.clean(text).text == text)
  }

  @Test(arguments: [("abc\u{202E}fdp.exe", "FIL-421"), ("p\u{430}ss", "FIL-427")])
  func `what changes the look of a text is told, and stays`(text: String, rule: String) throws {
    let outcome = try TestChecker.clean(text)
    #expect(outcome.rules == [rule])
    #expect(outcome.text == text)
  }

  @Test(arguments: ["=1+1", "@SUM(A1)", "+A1", "-cmd()", " =A1"])
  func `a cell that is a formula is told`(cell: String) throws {
    #expect(try TestChecker.inspect("a;b\n\"\(cell)\";2\n", name: "a.csv").rules == ["FIL-430"])
  }

  @Test(arguments: ["=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.org\")", "- cmd|'a'!b"])
  func `a cell that runs or fetches something is an error`(cell: String) throws {
    let outcome = try TestChecker.inspect("a;b\n\(cell);2\n", name: "a.csv")
    #expect(outcome.rules == ["FIL-431"])
  }

  @Test(arguments: ["-5", "+46 70 174 06 05", "-3,5 %", "- en punkt", "a=b", "anna@example.org"])
  func `a number or a dash is no formula`(cell: String) throws {
    #expect(try TestChecker.inspect("a;b\n\(cell);2\n", name: "a.csv").rules.isEmpty)
  }

  @Test func `text in another encoding is copied as UTF-8 with a mark`() throws {
    let checker = try TestChecker.make()
    let latin = checker.clean([0x61, 0xE5, 0x0A], name: "a.txt")
    let wide = checker.clean([0xFF, 0xFE, 0x61, 0, 0xE5, 0, 0x0A, 0], name: "a.txt")
    #expect(latin.text == "\u{FEFF}aå\n")
    #expect(wide.text == latin.text)
  }

  @Test func `text in two encodings at once is found`() throws {
    let outcome = try TestChecker.make().clean(Array("å ".utf8) + [0xE5, 0x0A], name: "a.txt")
    #expect(outcome.removedRules == ["FIL-426"])
    #expect(outcome.text == "\u{FEFF}å å\n")
  }

  @Test func `a message in tags is read by the privacy guard, masked`() throws {
    let tags = "nr \(TestChecker.number)".unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xE0000) }
    let outcome = try TestChecker.clean("hej" + String(String.UnicodeScalarView(tags)))
    #expect(outcome.removedRules == ["FIL-422", "FIL-020"])
    #expect(outcome.removed.allSatisfy { !($0.excerpt ?? "").contains("1212-1212") })
    #expect(outcome.text == "hej")
  }
}
