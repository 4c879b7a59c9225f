import STDiagnostics
import STRules
import STTestSupport
import Testing

@Suite struct RuleCaseTests {
  @Test("A rule says what its case expects", arguments: try RuleCase.all())
  func saysWhatIsExpected(_ ruleCase: RuleCase) throws {
    let assessment = try TestAssessor.assess(ruleCase.document(), today: ruleCase.today)
    let own = assessment.findings.filter { $0.rule.rawValue == ruleCase.rule }
    #expect(own.map { "\($0.severity.rawValue) \($0.pointer)" }.sorted() == ruleCase.expected.sorted())
    for finding in own {
      #expect(finding.remedy != nil, "a value of the remedy is missing")
      #expect(finding.location?.line ?? 0 > 0, "no place in the input")
      let isAboutNumbers = ["ANSOKAN-11", "UNDERSKRIFT-10", "PII-1", "PII-2", "PII-3"].contains(ruleCase.rule)
      #expect(isAboutNumbers || !finding.message.contains("•"), "a date was masked: \(finding.message)")
    }
  }

  @Test("Every rule of the catalogue has a case that is met and one that is not")
  func everyRuleHasBothCases() throws {
    let cases = Dictionary(grouping: try RuleCase.all(), by: \.rule)
    let rules = try TestAssessor.catalogue().rules
    for rule in rules {
      let own = cases[rule.id.rawValue] ?? []
      #expect(own.contains { $0.expected.isEmpty }, "\(rule.id.rawValue) is never met")
      #expect(own.contains { !$0.expected.isEmpty }, "\(rule.id.rawValue) is never broken")
    }
    #expect(Set(cases.keys) == Set(rules.map(\.id.rawValue)))
  }

  @Test("The records that cases start from are complete", arguments: ["2021", "2015", "bt"])
  func basesAreComplete(_ base: String) throws {
    let cases = try RuleCase.all()
    let plain = try #require(cases.first { $0.base == base && $0.changes.isEmpty })
    let assessment = try TestAssessor.assess(plain.document(), today: plain.today)
    #expect(assessment.findings.map(\.message) == [])
    #expect(assessment.completeRecord != nil)
  }

  @Test("A record with anything of severity fel is not complete, whatever else it has")
  func errorsKeepItIncomplete() throws {
    for ruleCase in try RuleCase.all() where ruleCase.expected.contains(where: { $0.hasPrefix("fel") }) {
      let assessment = try TestAssessor.assess(ruleCase.document(), today: ruleCase.today)
      #expect(assessment.completeRecord == nil, "\(ruleCase.testDescription)")
    }
  }

  @Test("A rule that rests on our own inference is never grave, unless it states what cannot be")
  func inferenceIsNeverGrave() throws {
    let impossible: Set<String> = ["TID-10", "UNDERSKRIFT-14"]
    for rule in try TestAssessor.catalogue().rules where rule.severity == .fel {
      for scope in RuleScope.allCases {
        guard let source = rule.source(under: scope), !impossible.contains(rule.id.rawValue) else { continue }
        let ofRecord = source.citation == "kontroll av posten"
        #expect(ofRecord || source.confidence != "allm.", "\(rule.id.rawValue)")
      }
    }
  }
}
