import STDiagnostics
import STUpload
import Testing

@Suite struct UploadRuleTests {
  @Test func `no two rules have the same number`() {
    let ids = UploadRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: UploadRule.all.map(\.id.rawValue))
  func `a rule has a sentence to which a detail can be added, and a remedy that ends`(id: String) throws {
    let rule = try #require(UploadRule.all.first { $0.id.rawValue == id })
    #expect(rule.message.last?.isLetter == true)
    #expect(rule.remedy.hasSuffix("."))
    #expect(id.wholeMatch(of: /FIL-[0-4][0-9][0-9]/) != nil)
  }
}
