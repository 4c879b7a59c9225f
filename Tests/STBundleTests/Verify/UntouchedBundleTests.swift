import STBundle
import STDiagnostics
import STTestSupport
import Testing

@Suite struct UntouchedBundleTests {
  private static let samples =
    (try? PackageRoot.files(below: "Samples/records", suffix: ".json"))?
    .compactMap { $0.split(separator: "/").last?.dropLast(".json".count) }.map(String.init) ?? []

  @Test(arguments: samples)
  func `a bundle that nobody has touched agrees with itself`(_ sample: String) throws {
    let bundle = try MadeBundle.made(from: sample, isDraft: false, isMerged: true, hasPacks: true)
    #expect((bundle == nil) == sample.hasSuffix("-utkast"))
    if let bundle { try check(bundle, isDraft: false) }
  }

  @Test(arguments: samples)
  func `a draft that nobody has touched agrees with itself`(_ sample: String) throws {
    let bundle = try MadeBundle.made(from: sample, isDraft: true, isMerged: true, hasPacks: true)
    try check(try #require(bundle), isDraft: true)
  }

  @Test func `there are samples to try`() { #expect(Self.samples.count > 4) }

  private func check(_ bundle: MadeBundle, isDraft: Bool) throws {
    let (proof, findings) = try bundle.proven()
    #expect(findings.isEmpty, "\(SeededError.words(findings))")
    let counts = try #require(proof).counts
    let manifest = try bundle.manifest()
    #expect(proof?.isDraft == isDraft)
    #expect(counts.files == manifest.files.count + 1)
    #expect(counts.certificates == manifest.files.count { $0.kind == .intyg })
    #expect(counts.papers == counts.certificates + 2)
    #expect(counts.checks > 10 * counts.papers)
  }
}
