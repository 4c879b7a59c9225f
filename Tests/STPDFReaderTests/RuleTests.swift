import Testing

@testable import STPDFReader

@Suite struct RuleTests {
  @Test func `each rule has its own texts`() {
    let rules = PDFReadingRule.allCases
    #expect(Set(rules.map(\.title)).count == rules.count)
    #expect(Set(rules.map(\.message)).count == rules.count)
    #expect(
      rules.allSatisfy { $0.reason.hasSuffix(".") && $0.remedy.hasSuffix(".") && !$0.message.hasSuffix(".") })
    #expect(rules.allSatisfy { $0.rawValue.wholeMatch(of: /LASPDF-[0-9]{2}/) != nil })
  }
}
