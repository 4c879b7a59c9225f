import Foundation
import STTestSupport
import Testing

@Suite struct ProfileOptionTests {
  private let day = ["--date", "2026-02-01"]
  private let sample = "Samples/profiles/region-exempel.json"

  @Test(arguments: ["text", "json", "html", "sarif", "junit", "pdf"])
  func `every override is printed with its reason`(_ format: String) throws {
    let scratch = try Scratch()
    let goal = scratch.path("rapport")
    let arguments = ["check", Sample.complete, "--format", format, "--output", goal, "--force"] + day
    #expect(try Command.run(arguments + ["--profile", sample]).words == "")
    let text = try ReportWords.of(goal, format)
    for word in ["Region Exempel", "Studierektorsgruppen", "TID-15", "korta placeringar", "ANSOKAN-06"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(try Command.run(arguments).words == "")
    #expect(try !ReportWords.of(goal, format).contains("Region Exempel"))
  }

  @Test func `a rule weighs as the profile says, and the exit code with it`() throws {
    let scratch = try Scratch()
    let plain = try Command.run(["check", Sample.complete, "--format", "json"] + day)
    #expect(plain.status == 0)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(plain.output.utf8)) as? [String: Any])
    let finding = try #require((report["findings"] as? [[String: Any]])?.first)
    let rule = try #require(finding["rule"] as? String)
    try scratch.write(
      """
      {"version": 1, "name": "R", "decidedBy": "G", "decided": "2026-01-15",
       "severities": [{"rule": "\(rule)", "severity": "fel", "reason": "Hos oss är det ett hinder."}]}
      """, to: "profil.json")
    let profile = ["--profile", scratch.path("profil.json")]
    #expect(try Command.run(["check", Sample.complete] + profile + day).status == 1)
    let bundle = try Command.run(["bundle", Sample.complete, "--out", scratch.path("ut")] + profile + day)
    #expect(bundle.status == 1)
    #expect(bundle.output.contains("Hos oss är det ett hinder."))
    #expect(try scratch.listing() == ["profil.json"])
  }

  @Test func `the report of a bundle shows the profile`() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      {"version": 1, "name": "Region Prov", "decidedBy": "G", "decided": "2026-01-15", "severities": []}
      """, to: "profil.json")
    let answer = try Command.run(
      ["bundle", Sample.complete, "--out", scratch.path("ut"), "--profile", scratch.path("profil.json")] + day
    )
    #expect(answer.status == 0, "\(answer.words)")
    let report = String(decoding: try scratch.bytes("ut/00-kontrollrapport.html"), as: UTF8.self)
    #expect(report.contains("Region Prov"))
  }

  @Test func `a faulty profile is told with its lines and nothing is checked`() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      {"version": 1, "name": "R", "decidedBy": "G", "decided": "2026-01-15",
       "severities": [{"rule": "TID-99", "severity": "fel", "reason": "x"},
                      {"rule": "PII-1", "severity": "upplysning", "reason": "x"}]}
      """, to: "profil.json")
    let answer = try Command.run(
      ["check", Sample.complete, "--profile", scratch.path("profil.json")] + day)
    #expect(answer.status == 2 && answer.output == "")
    #expect(answer.errors.contains("profil.json:2:26: Regeln ”TID-99” finns inte"))
    #expect(answer.errors.contains(/profil.json:3:\d+: Regeln PII-1 får inte göras mildare än fel\./))
    let missing = try Command.run(["check", Sample.complete, "--profile", "finns-inte.json"] + day)
    #expect(missing.status == 2 && missing.errors.contains("LAS-01"))
  }

  @Test func `a profile is never written over`() throws {
    let scratch = try Scratch()
    let bytes = try PackageRoot.bytes(sample)
    let profile = try scratch.write(bytes, to: "profil.json").path
    let answer = try Command.run(
      ["check", Sample.complete, "--profile", profile, "--output", profile, "--force"] + day)
    #expect(answer.status == 2 && answer.errors.contains("SKRIV-04"))
    #expect(try scratch.bytes("profil.json") == bytes)
  }
}
