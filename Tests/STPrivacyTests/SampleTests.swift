import STPrivacy
import STSource
import STTestSupport
import Testing

@Suite struct SampleTests {
  @Test(
    "No free text of a sample record raises an alarm",
    arguments: try PackageRoot.files(below: "Samples/records", suffix: ".json"))
  func samplesAreQuiet(_ path: String) throws {
    let guardian = try TestGuard.make()
    let (document, _) = JSONReader.read(try PackageRoot.bytes(path), file: path, limits: .record)
    var texts = 0
    Self.walk(try #require(document).root, key: "") { key, text in
      guard Self.freeTexts.contains(key) else { return }
      texts += 1
      #expect(
        guardian.findings(in: text).map { "\($0.kind.rawValue): \($0.excerpt) \($0.reasons)" } == [], "\(key)"
      )
    }
    #expect(texts > 10)
  }

  /// Everything that a person has written in words, but names, addresses and numbers of the people themselves.
  static let freeTexts: Set<String> = [
    "description", "howVerified", "note", "subject", "subjectText", "descriptionText", "activitiesText",
    "howVerifiedText", "title", "unit", "clinic", "hospital", "workplace", "organiser", "summary", "context",
    "strengths", "development", "content", "text", "reason", "institution", "primaryCareAccount",
    "acuteCareAccount", "basis",
  ]

  static func walk(_ node: SourceNode, key: String, _ visit: (String, String) -> Void) {
    if let text = node.text { visit(key, text) }
    for member in node.members ?? [] { walk(member.node, key: member.key, visit) }
    for element in node.elements ?? [] { walk(element, key: key, visit) }
  }
}
