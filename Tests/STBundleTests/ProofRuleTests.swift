import Testing

@testable import STBundle

@Suite struct ProofRuleTests {
  @Test func `every rule has a number of its own, a title, a reason and a remedy`() {
    #expect(Set(ProofRule.allCases.map(\.title)).count == ProofRule.allCases.count)
    for rule in ProofRule.allCases {
      #expect(rule.rawValue.wholeMatch(of: /AVSTAM-\d\d/) != nil, "\(rule)")
      for sentence in [rule.reason, rule.remedy] {
        #expect(sentence.hasSuffix(".") && sentence.first?.isUppercase == true, "\(rule): \(sentence)")
      }
      #expect(!rule.title.hasSuffix(".") && rule.title.first?.isUppercase == true, "\(rule)")
    }
  }

  @Test func `no rule promises that anything is approved`() {
    for rule in ProofRule.allCases {
      for text in [rule.title, rule.reason, rule.remedy] { #expect(!text.lowercased().contains("godkän")) }
    }
  }
}
