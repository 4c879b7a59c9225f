import Foundation
import STTestSupport
import Testing

@Suite struct CheckTests {
  private let day = ["--date", "2026-02-01"]

  @Test func `a complete record has no hindrance`() throws {
    let answer = try Command.run(["check", Sample.complete] + day)
    #expect(answer.status == 0)
    #expect(answer.errors == "")
    #expect(answer.output.hasPrefix("\(Sample.complete): Inga hinder hittades"))
  }

  @Test func `a faulty record is reported on standard output and answered with 1`() throws {
    let answer = try Command.run(["check", Sample.faulty] + day)
    #expect(answer.status == 1)
    #expect(answer.errors == "")
    #expect(answer.output.contains(/^Samples\/records\/hslf2021-utkast.json: \d+ hinder kvar\./))
    #expect(answer.output.contains(/hslf2021-utkast.json:\d+:\d+\n/))
  }

  @Test func `the JSON report is one object for one record and a list for several`() throws {
    let one = try Command.run(["check", Sample.faulty, "--format", "json"] + day)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any])
    #expect(report["report"] as? String == "check")
    #expect(report["version"] as? Int == 1)
    let two = try Command.run(["check", Sample.faulty, Sample.complete, "--format", "json"] + day)
    let reports = try #require(
      try JSONSerialization.jsonObject(with: Data(two.output.utf8)) as? [[String: Any]])
    #expect(reports.compactMap { $0["record"] as? String } == ["rec-2021-utkast", "rec-2021-radiologi"])
    #expect(two.status == 1)
  }

  @Test func `a list has a report for each record that was named, those that could not be opened as well`()
    throws
  {
    let answer = try Command.run(["check", "finns-inte.json", Sample.complete, "--format", "json"] + day)
    let reports = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [[String: Any]])
    #expect(reports.map { $0["record"] as? String } == [nil, "rec-2021-radiologi"])
    let findings = try #require(reports.first?["findings"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["LAS-01"])
    #expect(findings.map { ($0["location"] as? [String: Any])?["file"] as? String } == ["finns-inte.json"])
    #expect(answer.status == 2)
    let alone = try Command.run(["check", "finns-inte.json", "--format", "json"] + day)
    let report = try JSONSerialization.jsonObject(with: Data(alone.output.utf8)) as? [String: Any]
    #expect(report?["report"] as? String == "check")
    #expect(alone.status == 2)
  }

  @Test(arguments: ["sarif", "junit"])
  func `one log for build servers holds every record that was named`(_ format: String) throws {
    let records = ["finns-inte.json", Sample.faulty, Sample.complete]
    let answer = try Command.run(["check", "--format", format] + records + day)
    #expect(answer.status == 2)
    #expect(answer.output.contains("LAS-01"))
    // A complete record has nothing to show beside its lines, but its rules have all been tried.
    for record in format == "sarif" ? records.dropLast() : records { #expect(answer.output.contains(record)) }
    let alone = try Command.run(["check", "--format", format, Sample.complete] + day)
    #expect(alone.status == 0)
  }

  @Test
  func `the report on paper says what the others say, and shows it for faulty and unreadable input too`()
    throws
  {
    let scratch = try Scratch()
    try scratch.write("{", to: "trasig.json")
    let goal = scratch.path("rapport.pdf")
    for (record, status, word) in [
      (Sample.complete, 0, "Inga hinder hittades"), (Sample.faulty, 1, "hinder kvar"),
      (scratch.path("trasig.json"), 2, "Underlaget kunde inte läsas"),
    ] {
      let answer = try Command.run(["check", record, "--format", "pdf", "--output", goal, "--force"] + day)
      #expect(answer.status == Int32(status))
      #expect(answer.errors == "")
      #expect(try Pages.text(of: goal).joined().contains(word))
    }
  }

  @Test func `SOURCE_DATE_EPOCH is the day when no day is given, and the time zone changes nothing`() throws {
    let given = try Command.run(["check", Sample.complete, "--date", "2026-02-01"])
    for zone in ["UTC", "Pacific/Auckland", "America/Anchorage"] {
      let epoch = try Command.run(
        ["check", Sample.complete], environment: ["SOURCE_DATE_EPOCH": "1769904000", "TZ": zone])
      #expect(epoch.output == given.output)
    }
  }

  @Test func `one record that cannot be read does not stop the others`() throws {
    let answer = try Command.run(["check", "finns-inte.json", Sample.complete] + day)
    #expect(answer.status == 2)
    #expect(answer.output.contains(Sample.complete))
    #expect(answer.errors.contains("finns-inte.json: Filen går inte att läsa: den finns inte. (LAS-01)"))
  }

  @Test func `standard input is read and called by its dash`() throws {
    let answer = try Command.run(["check", "-"] + day, input: PackageRoot.bytes(Sample.faulty))
    #expect(answer.status == 1)
    #expect(answer.output.hasPrefix("-: "))
  }

  @Test func `with strict a warning counts in the exit code and the findings stay the same`() throws {
    let plain = try Command.run(["check", Sample.complete] + day)
    let strict = try Command.run(["check", Sample.complete, "--strict"] + day)
    #expect(strict.output == plain.output)
    let hasWarning = !plain.output.contains(" 0 varningar")
    #expect(strict.status == (hasWarning ? 1 : 0))
  }

  @Test func `a report goes to a file whole, and replaces one only when told to`() throws {
    let scratch = try Scratch()
    let arguments =
      ["check", Sample.complete, "--format", "html", "--output", scratch.path("ut/r.html")] + day
    let first = try Command.run(arguments)
    #expect(first.status == 0 && first.words == "")
    #expect(try scratch.listing() == ["ut", "ut/r.html"])
    try scratch.write("mitt", to: "ut/r.html")
    let second = try Command.run(arguments)
    #expect(second.status == 2)
    #expect(second.errors.contains("--force"))
    #expect(try scratch.bytes("ut/r.html") == Array("mitt".utf8))
    #expect(try Command.run(arguments + ["--force"]).status == 0)
    #expect(try scratch.listing() == ["ut", "ut/r.html"])
    #expect(try scratch.bytes("ut/r.html").starts(with: Array("<!DOCTYPE html>".utf8)))
  }

  @Test func `an input is never written over, not even with force`() throws {
    let scratch = try Scratch()
    let record = try PackageRoot.bytes(Sample.complete)
    try scratch.write(record, to: "post.json")
    let answer = try Command.run(
      ["convert", "post.json", "--to", "xml", "--output", "./post.json", "--force"], in: scratch.url,
      environment: ["BILAGA_DATA": PackageRoot.url.path])
    #expect(answer.status == 2)
    #expect(answer.errors.contains("SKRIV-04"))
    #expect(try scratch.bytes("post.json") == record)
  }
}
