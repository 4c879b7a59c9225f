import Foundation
import STDiagnostics
import STModel
@testable import STRules
import STTestSupport
import Testing

@Suite struct ProfileTests {
  private static let sample = "Samples/profiles/region-exempel.json"

  private static func fixed() throws -> FixedRules {
    let (fixed, findings) = FixedRules.read(
      try PackageRoot.bytes("Forms/gemensamt/fasta-regler.json"), file: "fasta-regler.json")
    return try #require(fixed, "\(findings)")
  }

  private static func read(_ text: String) throws -> (value: Profile?, findings: [Diagnostic]) {
    Profile.read(
      Array(text.utf8), file: "profil.json", rules: try TestAssessor.catalogue(), fixed: try fixed())
  }

  private static func profile(_ severities: String, rest: String = "") throws -> (
    value: Profile?, findings: [Diagnostic]
  ) {
    try read(
      """
      {"version": 1, "name": "Region", "decidedBy": "Gruppen", "decided": "2026-01-15",
      "severities": [\(severities)]\(rest)}
      """)
  }

  private static func assess(_ profile: Profile?, _ change: (inout STRecord) -> Void = { _ in }) throws
    -> Assessment
  {
    var record = try EarliestDateTests.sample("hslf2021-utkast")
    change(&record)
    let assessor = RecordAssessor(
      rules: try TestAssessor.catalogue(), forms: try TestAssessor.forms(),
      regulations: try TestAssessor.regulations(), privacy: try TestAssessor.privacy(), profile: profile)
    return assessor.assess(
      record: record, locate: { _ in nil }, today: try ServiceTimeTests.day("2026-01-15"))
  }

  // MARK: - Reading

  @Test("The sample profile is read as it is written")
  func theSample() throws {
    let (read, findings) = try Self.read(String(decoding: PackageRoot.bytes(Self.sample), as: UTF8.self))
    let profile = try #require(read, "\(findings)")
    #expect(profile.overrides.map(\.rule) == ["ANSOKAN-06", "TID-15"])
    #expect(profile.overrides.map(\.from) == [.varning, .varning])
    #expect(profile.overrides.map(\.to) == [.fel, .upplysning])
    #expect(profile.retention?.months == 24)
    #expect(profile.specialCategories?.allowed == false)
  }

  @Test(
    "A faulty profile is refused with the line",
    arguments: [
      (#"{"rule": "TID-99", "severity": "varning", "reason": "x"}"#, "INLAS-34", "/severities/0/rule"),
      (#"{"rule": "TID-15", "severity": "varning"}"#, "INLAS-20", "/severities/0/reason"),
      (#"{"rule": "TID-15", "severity": "varning", "reason": ""}"#, "INLAS-24", "/severities/0/reason"),
      (#"{"rule": "TID-15", "severity": "mild", "reason": "x"}"#, "INLAS-27", "/severities/0/severity"),
      (
        #"{"rule": "TID-15", "severity": "fel", "reason": "x", "skäl": "y"}"#, "INLAS-21",
        "/severities/0/skäl"
      ),
      (#"{"rule": "PII-1", "severity": "varning", "reason": "x"}"#, "INLAS-34", "/severities/0/severity"),
      (
        #"{"rule": "TID-15", "severity": "fel", "reason": "x"}, {"rule": "TID-15", "severity": "fel", "reason": "x"}"#,
        "INLAS-34", "/severities"
      ),
    ])
  func faults(_ severities: String, _ rule: String, _ pointer: String) throws {
    let (profile, findings) = try Self.profile(severities)
    #expect(profile == nil)
    let fault = try #require(findings.first)
    #expect(fault.rule.rawValue == rule && fault.location?.pointer == pointer)
    #expect(fault.location?.line == 2)
  }

  @Test("The other decisions are held to their form")
  func otherFaults() throws {
    let wrongDay =
      #"{"version": 2, "name": "R", "decidedBy": "G", "decided": "2026-13-01", "severities": []}"#
    #expect(Set(try Self.read(wrongDay).findings.map(\.rule.rawValue)) == ["INLAS-28", "INLAS-30"])
    #expect(try Self.profile("", rest: #", "retention": {"months": -1, "decision": "x"}"#).value == nil)
    #expect(try Self.profile("", rest: #", "specialCategories": {"allowed": true}"#).value == nil)
    #expect(try Self.profile("").value?.overrides == [])
  }

  // MARK: - Weighing

  @Test("A rule weighs as the profile says, milder and harder, and nothing else changes")
  func weighing() throws {
    let plain = try Self.assess(nil)
    let lowered = try #require(
      plain.findings.first { $0.severity == .fel && $0.rule == "TID-13" || $0.rule == "UNDERSKRIFT-10" })
    let raised = try #require(plain.findings.first { $0.severity == .varning && $0.title != nil })
    let (read, findings) = try Self.profile(
      """
      {"rule": "\(lowered.rule.rawValue)", "severity": "upplysning", "reason": "a"},
      {"rule": "\(raised.rule.rawValue)", "severity": "fel", "reason": "b"}
      """)
    let profile = try #require(read, "\(findings)")
    let weighed = try Self.assess(profile)
    #expect(weighed.profile == profile)
    #expect(weighed.findings.count == plain.findings.count)
    let moved: Set<RuleID> = [lowered.rule, raised.rule]
    for (before, after) in zip(plain.findings, weighed.findings) {
      #expect(before.stableKey == after.stableKey)
      if !moved.contains(before.rule) { #expect(before == after) }
      if before.rule == lowered.rule { #expect(after.severity == .upplysning) }
    }
    #expect(weighed.rules.first { $0.id == lowered.rule }?.severity == .upplysning)
    #expect(plain.rules.first { $0.id == lowered.rule }?.severity == .fel)
  }

  @Test("Where the check itself is milder than its rule a profile makes nothing harder")
  func neverHarderThanTheCheck() throws {
    // A way of counting that says no is worth a warning only, whatever the rule weighs.
    var record = try ServiceTimeTests.base()
    record.periods = [try ServiceTimeTests.period("2020-09-01", "2026-02-28")]
    let (read, _) = try Self.profile(#"{"rule": "TID-03", "severity": "fel", "reason": "a"}"#)
    let profile: Profile = try #require(read)
    let weighed = try Self.assess(profile) { $0.periods = record.periods }
    #expect(weighed.findings.allSatisfy { $0.rule != "TID-03" || $0.severity == .varning })
  }

  @Test(
    "Sensitive particulars about colleagues may stand where record and profile both allow it",
    arguments: [
      (nil, nil, false), (true, nil, true), (false, nil, false), (nil, true, true), (true, false, false),
      (false, true, false), (true, true, true), (nil, false, false),
    ] as [(Bool?, Bool?, Bool)])
  func specialCategories(_ instructed: Bool?, _ decided: Bool?, _ allowed: Bool) throws {
    var profile: Profile?
    if let decided {
      let (read, _) = try Self.profile(
        "", rest: #", "specialCategories": {"allowed": \#(decided), "decision": "x"}"#)
      #expect(read != nil)
      profile = read
    }
    let assessment = try Self.assess(profile) { record in
      record.organisation.instructions = instructed.map {
        TenantInstructions(retentionPolicy: "x", allowSpecialCategories: $0)
      }
      record.activities[0].description = "Handledaren är sjukskriven för utmattningssyndrom."
    }
    #expect(assessment.findings.contains { $0.rule == "PII-3" } != allowed)
  }

  // MARK: - Fixed rules

  @Test(
    "Every fixed rule is in the catalogue, and every rule of privacy and of the record's wholeness is fixed")
  func fixedRules() throws {
    let rules = try TestAssessor.catalogue()
    let fixed = try Self.fixed()
    for id in fixed.rules {
      #expect(rules[id] != nil, "\(id.rawValue)")
      let milder = try Self.profile(#"{"rule": "\#(id.rawValue)", "severity": "upplysning", "reason": "x"}"#)
      #expect(milder.value == nil)
      #expect(milder.findings.first?.message.contains(try #require(fixed.reason(against: id))) == true)
      let same = try Self.profile(
        #"{"rule": "\#(id.rawValue)", "severity": "\#(try #require(rules[id]).severity.rawValue)", "reason": "x"}"#
      )
      #expect(same.value != nil)
    }
    for rule in rules.rules
    where ["PII", "SCH", "PROV", "STATE"].contains(rule.id.rawValue.split(separator: "-").first) {
      #expect(fixed.reason(against: rule.id) != nil, "\(rule.id.rawValue)")
    }
  }

  @Test(.enabled(if: Tool.hasJSONSchema, "python3 with jsonschema is not installed"))
  func theSchemasSayTheSameAsTheReader() throws {
    func complaints(_ schema: String, _ path: String) throws -> String {
      let result = try Tool.python.run([
        "-c", ForeskriftSchemaTests.program, PackageRoot.url.appending(path: schema).path, path,
      ])
      return result.output + result.errors
    }
    let profiles = "Forms/profil.schema.json"
    let sample = PackageRoot.url.appending(path: Self.sample).path
    #expect(try complaints(profiles, sample) == "")
    let fixed = PackageRoot.url.appending(path: "Forms/gemensamt/fasta-regler.json").path
    #expect(try complaints("Forms/fasta-regler.schema.json", fixed) == "")
    let text = String(decoding: try PackageRoot.bytes(Self.sample), as: UTF8.self)
    let edits = [
      (#""version": 1"#, #""version": 2"#), (#""severity": "fel""#, #""severity": "grav""#),
      (#""reason": "Regionen"#, #""skäl": "Regionen"#), (#""months": 24"#, #""months": -1"#),
      (#""allowed": false"#, #""allowed": "nej""#), (#""decided": "2026-01-15""#, #""decided": "i januari""#),
      (#""decidedBy": "Studierektorsgruppen""#, #""decidedBy": """#),
    ]
    try Tool.inFolder { folder in
      for (find, put) in edits {
        let changed = text.replacing(find, with: put)
        #expect(changed != text)
        let file = folder.appending(path: "profil.json")
        try Data(changed.utf8).write(to: file)
        #expect(try complaints(profiles, file.path) != "", "the schema accepts \(put)")
        #expect(try Self.read(changed).value == nil, "the reader accepts \(put)")
      }
    }
  }
}
