import STPrivacy
import Testing

/// `kind certainty | text`, where the text marks what must be found with ⟦ and ⟧.
struct FoundCase: Sendable, CustomTestStringConvertible {
  let kind: String
  let certainty: String
  let text: String
  let range: Range<Int>

  var testDescription: String { "\(kind) \(certainty): \(text)" }

  init?(_ line: String) {
    let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmingPrefix(" ") }
    guard parts.count == 2, let head = parts.first?.split(separator: " "), head.count == 2 else { return nil }
    let pieces = parts[1].split(separator: "⟦", omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return nil }
    let inner = pieces[1].split(separator: "⟧", omittingEmptySubsequences: false)
    guard inner.count == 2 else { return nil }
    kind = String(head[0])
    certainty = String(head[1])
    text = String(pieces[0] + inner[0] + inner[1])
    range = pieces[0].utf8.count..<(pieces[0].utf8.count + inner[0].utf8.count)
  }
}

@Suite struct FoundTests {
  @Test("What must not stand in a text is found at its place", arguments: try TestGuard.lines("found.txt"))
  func isFound(_ line: String) throws {
    let expected = try #require(FoundCase(line), "not a case: \(line)")
    let findings = try TestGuard.make().findings(in: expected.text)
    let found = findings.map { "\($0.kind.rawValue) \($0.certainty.rawValue) \($0.range)" }
    #expect(found.contains("\(expected.kind) \(expected.certainty) \(expected.range)"), "\(found)")
    #expect(findings.count == 1 || expected.kind == "indirekt", "\(found)")
  }

  @Test(
    "What has been masked is found no more, and no finding shows it",
    arguments: try TestGuard.lines("found.txt"))
  func isMasked(_ line: String) throws {
    let text = try #require(FoundCase(line)).text
    let guardian = try TestGuard.make()
    #expect(guardian.findings(in: guardian.masked(text)).map(\.excerpt) == [])
  }

  @Test("Every kind has a case")
  func everyKind() throws {
    let kinds = Set(try TestGuard.lines("found.txt").compactMap { FoundCase($0)?.kind })
    #expect(kinds == Set(PrivacyKind.allCases.map(\.rawValue)))
  }
}
