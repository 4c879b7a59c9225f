import STDiagnostics
import STIngest
import STRules
import STTestSupport
import Testing

/// Taking out a check turns the cases of its own rules red, and no others.
@Suite struct RuleRemovalTests {
  @Test("Every rule is kept by the check that says so, and its own cases would miss it")
  func everyCheckIsMissed() throws {
    var missed: [String: Set<String>] = [:]
    var declared: [String: Set<String>] = [:]
    for ruleCase in try RuleCase.all() {
      let document = try ruleCase.document()
      let results = try TestAssessor.make().findingsByCheck(
        of: document.record, locate: document.location(of:), today: ruleCase.today)
      let own = results.flatMap { result in
        result.findings.filter { $0.rule.rawValue == ruleCase.rule }.map { _ in result.check }
      }
      #expect(own.count == ruleCase.expected.count, "\(ruleCase.testDescription) rests on something else")
      for check in own { missed[check, default: []].insert(ruleCase.rule) }
      for result in results {
        declared[result.check] = Set(result.rules.map(\.rawValue))
        let strange = result.findings.filter { !result.rules.contains($0.rule) }.map(\.rule.rawValue)
        #expect(strange == [], "\(result.check) speaks for rules that it does not name")
      }
    }
    for check in declared.keys.sorted() {
      let silent = (declared[check] ?? []).subtracting(missed[check] ?? []).sorted()
      #expect(silent == [], "without \(check) no case of these would turn red")
    }
  }

  @Test("The gravest outcome of a rule is one that a case shows")
  func gravestOutcomeIsShown() throws {
    let cases = Dictionary(grouping: try RuleCase.all(), by: \.rule)
    for rule in try TestAssessor.catalogue().rules {
      let outcomes = (cases[rule.id.rawValue] ?? []).flatMap(\.expected)
      #expect(outcomes.contains { $0.hasPrefix(rule.severity.rawValue) }, "\(rule.id.rawValue)")
      let graver = outcomes.filter { outcome in
        Severity(rawValue: String(outcome.prefix { $0 != " " })).map { $0 < rule.severity } == true
      }
      #expect(graver == [], "\(rule.id.rawValue)")
    }
  }
}
