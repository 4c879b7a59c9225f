import STReport
import STSource
import STTestSupport
import Testing

/// What build servers know a finding by when its file has been edited.
@Suite struct FingerprintTests {
  private struct Known {
    let print: String
    let rule: String
    let message: String
    let pointer: String
  }

  private func findings(_ edit: (String) -> String = { $0 }) throws -> [Known] {
    let json = try ReportSample.report(ReportSample.faulty, rename: edit).json
    let root = try #require(JSONReader.read(json, file: "r", limits: .record).document).root
    return try #require(root["findings"]?.elements).map { finding in
      Known(
        print: try #require(finding["fingerprint"]?.text), rule: try #require(finding["rule"]?.text),
        message: try #require(finding["message"]?.text),
        pointer: try #require(finding["location"]?["pointer"]?.text))
    }
  }

  private func prints(_ edit: (String) -> String = { $0 }) throws -> Set<String> {
    Set(try findings(edit).map(\.print))
  }

  /// Another element before the first of a list of the record.
  private func inserting(_ element: String, into list: String) -> (String) -> String {
    { $0.replacing("\"\(list)\": [", with: "\"\(list)\": [\(element),") }
  }

  @Test func `no two findings of a record are taken for one`() throws {
    let findings = try findings()
    #expect(findings.count > 50)
    #expect(Set(findings.map(\.print)).count == findings.count)
  }

  @Test func `a record that is laid out otherwise has the same findings`() throws {
    let before = try prints()
    #expect(try prints { $0.replacing(/\n */, with: " ") } == before)
    #expect(try prints { "\n\n" + $0.replacing("\": ", with: "\" :\n      ") } == before)
  }

  @Test(
    arguments: [
      ("people", #"{"id": "p-ny", "familyName": "Ny", "givenName": "Nils", "roles": ["bedomare"]}"#),
      (
        "periods",
        """
        {"id": "t-ny", "kind": "other", "place": {"unit": "Vårdcentralen Nya", "country": "SE"},
        "start": "2018-01-01", "end": "2018-01-31", "percent": 100, "status": "completed"}
        """
      ),
      (
        "attachments",
        """
        {"id": "b-ny", "category": "ovrigt", "title": "Ny", "origin": "uploaded",
        "withdrawn": {"at": "2025-01-01T12:00:00Z", "by": "p-sokande"}}
        """
      ),
    ])
  func `a new first element moves the others and changes none of their findings`(
    _ list: String, _ element: String
  ) throws {
    let before = try findings()
    let after = try findings(inserting(element, into: list))
    #expect(Set(before.map(\.pointer)) != Set(after.map(\.pointer)))
    for finding in before {
      let moved = after.first { $0.print == finding.print }
      #expect(moved?.rule == finding.rule, "\(finding.rule) \(finding.message)")
    }
  }

  @Test(arguments: [
    ("p-kursledare", "/people/2"), ("t-7", "/periods/6"), ("a-5", "/activities/4"), ("b-8", "/attachments/7"),
  ])
  func `another id changes the findings about what has it, and no others`(
    _ id: String, _ pointer: String
  ) throws {
    let after = try prints { $0.replacing("\"\(id)\"", with: "\"\(id)-ny\"") }
    for finding in try findings() where !finding.pointer.hasPrefix(pointer) {
      #expect(after.contains(finding.print), "\(finding.rule) \(finding.message)")
    }
  }

  @Test func `a finding of another record is another finding`() throws {
    let other = try prints { $0.replacing("\"recordId\": \"", with: "\"recordId\": \"annan-") }
    #expect(try prints().isDisjoint(with: other))
  }
}
