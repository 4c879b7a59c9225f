import STBundle
import STDiagnostics
import STTestSupport
import Testing

@Suite struct SeededErrorTests {
  private static let sealed =
    SeededError.onPapers + SeededError.inTheList + SeededError.inThePacks + SeededError.inTheFolder
    + SeededError.inTheUploads

  @Test(.enabled(if: Tool.qpdf.isInstalled), arguments: sealed)
  func `an error planted in finished files is found and named, though the manifest agrees`(
    _ error: SeededError
  ) throws {
    var bundle = try error.base()
    let expected = try error.plant(&bundle)
    try bundle.seal()
    try compare(try bundle.proven().findings, expected, error.rule)
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled), arguments: SeededError.inTheManifest)
  func `an error that the manifest shows is found and named`(_ error: SeededError) throws {
    var bundle = try error.base()
    let expected = try error.plant(&bundle)
    try compare(try bundle.proven().findings, expected, error.rule)
  }

  @Test func `every rule has an error that it finds`() {
    let planted = Set((Self.sealed + SeededError.inTheManifest).map(\.rule))
    #expect(ProofRule.allCases.filter { !planted.contains($0) } == [])
  }

  private func compare(
    _ findings: [Diagnostic], _ expected: [SeededError.Expected], _ rule: ProofRule
  ) throws {
    let found = findings.map { SeededError.Expected($0.rule.rawValue, $0.location?.file ?? "", $0.page) }
    let words = SeededError.words(findings)
    #expect(Self.counted(found) == Self.counted(expected), "\(words)")
    let named = findings.filter { $0.rule == rule.id }
    #expect(!named.isEmpty && named.allSatisfy { $0.severity == rule.severity }, "\(words)")
    for finding in findings {
      #expect(!finding.message.contains(/\d{8}-?\d{4}/), "\(words)")
      #expect(finding.message.hasSuffix(".") && finding.remedy != nil, "\(words)")
    }
  }

  private static func counted(_ findings: [SeededError.Expected]) -> [SeededError.Expected: Int] {
    Dictionary(findings.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
