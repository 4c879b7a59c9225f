import STDiagnostics
import STSource
import Testing

@Suite struct JSONReaderTests {
  private func read(_ text: String) -> (document: SourceDocument?, findings: [Diagnostic]) {
    JSONReader.read(Array(text.utf8), file: "a.json", limits: .record)
  }

  @Test func everyValueKnowsItsPlace() throws {
    let document = try #require(read("{\"å\": [1,\n  \"x\"], \"b\": {\"c\": true}}").document)
    #expect(
      document.location(of: "/å/1") == SourceLocation(file: "a.json", pointer: "/å/1", line: 2, column: 3))
    #expect(document.location(of: "/b/c").column == 20)
    #expect(document.location(of: "/b/absent").column == 14)
    #expect(document.location(of: "/å").column == 8)
  }

  @Test(arguments: [
    ("[1,]", ReadingRule.jsonSyntax, 4), ("{\"a\" 1}", .jsonSyntax, 6), ("{a: 1}", .jsonSyntax, 2),
    ("tru", .jsonEndsEarly, 4), ("trux", .jsonSyntax, 4), ("[1", .jsonEndsEarly, 3),
    ("{\"a\":1} x", .jsonTrailingData, 9), ("{\"a\":1,\"a\":2}", .jsonDuplicateKey, 8),
    ("\"a\u{1}\"", .jsonControlCharacter, 3), ("\"\\x\"", .jsonEscape, 2), ("\"\\u12g4\"", .jsonEscape, 2),
    ("\"\\ud800x\"", .jsonLoneSurrogate, 2), ("\"\\udc00\"", .jsonLoneSurrogate, 2),
    ("\"\\ud800\\u0041\"", .jsonLoneSurrogate, 2), ("01", .jsonNumber, 1), ("[-x]", .jsonNumber, 2),
    ("[1.]", .jsonNumber, 2), ("1e999999", .jsonNumber, 1), ("[+1]", .jsonSyntax, 2), ("NaN", .jsonSyntax, 1),
    (" ", .jsonEndsEarly, 2), ("", .emptyInput, 1), ("\u{FEFF}{}", .wrongEncoding, 1),
  ])
  func isRefusedWithPlace(text: String, rule: ReadingRule, column: Int) {
    let (document, findings) = read(text)
    #expect(document == nil)
    #expect(findings.map(\.rule) == [rule.id])
    #expect(findings.first?.location?.column == column)
    #expect(findings.first?.location?.line == 1)
  }

  @Test func escapesBecomeTheirCharacters() {
    let document = read(#""a\"\\\/\b\f\n\r\tå\uD83D\uDE00é""#).document
    #expect(document?.root.text == "a\"\\/\u{8}\u{c}\n\r\tå😀é")
  }

  @Test func manyKeysAreFoundDuplicateInLinearTime() {
    let keys = (0..<50_000).map { "\"k\($0)\":0" }
    let text = "{" + (keys + keys).joined(separator: ",") + "}"
    let findings = read(text).findings
    #expect(findings.count == 201)
    #expect(findings.last?.rule == ReadingRule.moreFindings.id)
    #expect(findings.first?.notes.first?.location?.column == 2)
  }

  @Test func depthIsCountedNotRecursed() {
    let nest = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(read(nest(32)).document != nil)
    #expect(read(nest(33)).findings.map(\.rule) == [ReadingRule.tooDeep.id])
    #expect(read(String(repeating: "[", count: 5_000_000)).findings.first?.location?.column == 33)
  }

  @Test func writingAndReadingGiveTheSameTree() throws {
    let text = #"{"b":[1,2.50,"å\n"],"a":{"x":null,"y":true}}"#
    let document = try #require(read(text).document)
    let canonical = #"{"a":{"x":null,"y":true},"b":[1,2.50,"å\n"]}"#
    #expect(String(decoding: JSONWriter.canonical(document.root), as: UTF8.self) == canonical)
    let pretty = String(decoding: JSONWriter.pretty(document.root), as: UTF8.self)
    let again = try #require(read(pretty).document)
    #expect(String(decoding: JSONWriter.canonical(again.root), as: UTF8.self) == canonical)
  }
}
