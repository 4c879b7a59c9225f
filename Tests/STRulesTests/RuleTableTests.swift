import Foundation
import STDiagnostics
import STRules
import STTestSupport
import Testing

/// The table of all rules that people read, made from the catalogue and the cases.
@Suite struct RuleTableTests {
  static let path = "docs/regler.md"

  static func table() throws -> String {
    let catalogue = try TestAssessor.catalogue()
    let cases = Dictionary(grouping: try RuleCase.all(), by: \.rule)
    let checked = catalogue.rules.map { rule in
      let own = cases[rule.id.rawValue] ?? []
      let met = own.count { $0.expected.isEmpty }
      let scopes = RuleScope.allCases.filter { rule.scopedSource($0) != nil }.map(\.rawValue)
      return
        "| \(rule.id.rawValue) | \(rule.title) | \(scopes.isEmpty ? "alla" : scopes.joined(separator: ", ")) "
        + "| \(rule.severity.rawValue) | \(met) | \(own.count - met) |"
    }
    let unchecked = catalogue.unchecked.map { "| \($0.id.rawValue) | \($0.title) | \($0.reason) |" }
    let head = """
      # Regler

      Regelverk \(catalogue.version): \(checked.count) regler kontrolleras, \(unchecked.count) gör det inte. Tabellen är \
      gjord av `Forms/gemensamt/regler.json` och fallen i `Tests/STRulesTests/Cases`; `BILAGA_RECORD=1 swift test` skriver \
      den på nytt.

      ## Regler som kontrolleras

      | id | regel | gäller | gravaste utfall | fall som uppfyller | fall som bryter |
      |---|---|---|---|--:|--:|
      """
    let rest = """

      ## Regler som inte kontrolleras

      | id | regel | varför |
      |---|---|---|
      """
    return ([head] + checked + [rest] + unchecked).joined(separator: "\n") + "\n"
  }

  @Test("The table of rules says what the catalogue and the cases say")
  func tableIsFresh() throws {
    let text = try Self.table()
    if ProcessInfo.processInfo.environment["BILAGA_RECORD"] == "1" {
      try Data(text.utf8).write(to: PackageRoot.url.appending(path: Self.path))
      Issue.record("recorded \(Self.path)")
      return
    }
    #expect(String(decoding: try PackageRoot.bytes(Self.path), as: UTF8.self) == text)
  }
}
