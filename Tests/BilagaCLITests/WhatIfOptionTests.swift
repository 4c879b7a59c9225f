import Foundation
import STTestSupport
import Testing

@Suite struct WhatIfOptionTests {
  private let day = ["--date", "2026-02-01"]
  private let change = ["--what-if", "service=st,from=2026-03-01,to=2026-04-30,percent=50"]

  @Test(arguments: ["text", "json", "html", "pdf", "sarif", "junit"])
  func `a report on a change says that it is one, in every form`(_ format: String) throws {
    let scratch = try Scratch()
    let goal = scratch.path("rapport")
    let arguments = ["check", Sample.complete, "--format", format, "--output", goal] + day
    #expect(try Command.run(arguments).status == 0)
    let plain = try ReportWords.of(goal, format)
    let answer = try Command.run(arguments + ["--force"] + change)
    // The new service has not ended, which is a hindrance.
    #expect(answer.status == 1 && answer.words == "")
    let text = try ReportWords.of(goal, format)
    for word in ["2026-03-01–2026-04-30", "50 procent"] {
      #expect(text.contains(word) && !plain.contains(word), "\(word)")
    }
    if format != "json" && format != "sarif" {
      #expect(text.contains("TÄNK OM") && text.contains("posten är inte ändrad"))
    }
  }

  @Test func `several changes are made one after the other and give a date`() throws {
    let answer = try Command.run(
      [
        "check", Sample.complete, "--format", "json", "--what-if",
        "leave=foraldraledighet,from=2025-01-01,to=2025-11-30", "--what-if", "service=st,from=2025-12-01",
      ] + day)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    #expect(report["earliestDate"] is String)
    let whatIf = try #require(report["whatIf"] as? [String: Any])
    #expect((whatIf["changes"] as? [String])?.count == 2)
    let before = try #require(whatIf["earliestDateUnchanged"] as? String)
    #expect(try #require(report["earliestDate"] as? String) > before)
  }

  @Test func `a change that the record has no place for is refused and nothing else is said`() throws {
    let answer = try Command.run(["check", Sample.complete, "--what-if", "percent=80,from=2030-01-01"] + day)
    #expect(answer.status == 2)
    #expect(answer.output.contains("Ändringen går inte att pröva i posten."))
    #expect(answer.output.contains("service=st,from=2030-01-01"))
  }

  @Test func `an input is not touched by a change that is tried`() throws {
    let scratch = try Scratch()
    let bytes = try PackageRoot.bytes(Sample.complete)
    let record = try scratch.write(bytes, to: "post.json").path
    #expect(try Command.run(["check", record] + day + change).status == 1)
    #expect(try scratch.bytes("post.json") == bytes)
    #expect(try scratch.listing() == ["post.json"])
  }
}
