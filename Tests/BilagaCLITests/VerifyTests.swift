import Foundation
import STTestSupport
import Testing

@Suite struct VerifyTests {
  private func bundle(in scratch: Scratch, _ more: [String] = []) throws {
    let answer = try Command.run(
      ["bundle", Sample.complete, "--out", scratch.path("paket"), "--date", "2026-02-01"] + more)
    try #require(answer.status == 0, "\(answer.errors)")
  }

  private func verify(_ scratch: Scratch, _ more: [String] = []) throws -> Command.Answer {
    try Command.run(
      ["verify", "paket"] + more, in: scratch.url, environment: ["BILAGA_DATA": PackageRoot.url.path])
  }

  @Test func `a bundle that was just made agrees with itself`() throws {
    let scratch = try Scratch()
    try bundle(in: scratch, ["--merge"])
    let answer = try verify(scratch)
    #expect(answer.status == 0)
    #expect(answer.errors == "")
    #expect(answer.output.hasPrefix("paket: Paketet stämmer: 28 papper, "))
    #expect(!answer.output.lowercased().contains("godkän"))
  }

  @Test func `a changed file is found, and the report goes where it is asked for`() throws {
    let scratch = try Scratch()
    try bundle(in: scratch)
    let file = "paket/bilaga-014-kurs.pdf"
    try scratch.write(try scratch.bytes(file) + [10], to: file)
    let answer = try verify(scratch, ["--format", "json", "--output", "kontroll.json"])
    #expect(answer.status == 1)
    #expect(answer.output == "")
    let report = try JSONDecoder().decode(ReportView.self, from: Data(try scratch.bytes("kontroll.json")))
    #expect(report.report == "verify" && report.version == 1)
    #expect(report.counts.fel == 1)
    #expect(report.findings.map(\.rule) == ["AVSTAM-05"])
    #expect(report.findings.first?.location.file == "bilaga-014-kurs.pdf")
  }

  @Test func `nothing is written into the bundle`() throws {
    let scratch = try Scratch()
    try bundle(in: scratch)
    let before = try scratch.listing("paket")
    let files = before.filter { $0 != "bilagor" }
    let bytes = try files.map { try scratch.bytes("paket/" + $0) }
    _ = try verify(scratch)
    #expect(try scratch.listing("paket") == before)
    #expect(try files.map { try scratch.bytes("paket/" + $0) } == bytes)
  }

  @Test func `a folder that is no bundle gives 2 and a reason`() throws {
    let scratch = try Scratch()
    try scratch.write("hej", to: "fil")
    try scratch.write("hej", to: "mapp/brev.txt")
    try scratch.write("{", to: "trasig/manifest.json")
    try scratch.write("{\"manifest\": \"annat\"}", to: "annan/manifest.json")
    try FileManager.default.createSymbolicLink(
      atPath: try scratch.folder("lank") + "/manifest.json", withDestinationPath: "/etc/passwd")
    for (folder, rule) in [
      ("finns-inte", "LAS-07"), ("fil", "LAS-07"), ("mapp", "AVSTAM-01"), ("trasig", "INLAS-"),
      ("annan", "AVSTAM-01"), ("lank", "AVSTAM-01"),
    ] {
      for format in ["text", "json"] {
        let answer = try Command.run(
          ["verify", folder, "--format", format], in: scratch.url,
          environment: ["BILAGA_DATA": PackageRoot.url.path])
        #expect(answer.status == 2, "\(folder)")
        #expect(answer.output.contains(rule), "\(folder): \(answer.words)")
      }
    }
  }

  @Test func `links, pipes and strangers in the folder are named and not followed`() throws {
    let scratch = try Scratch()
    try bundle(in: scratch)
    try FileManager.default.removeItem(atPath: scratch.path("paket/bilaga-014-kurs.pdf"))
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("paket/bilaga-014-kurs.pdf"), withDestinationPath: "/etc/passwd")
    try FileManager.default.removeItem(atPath: scratch.path("paket/bilaga-015-kurs.pdf"))
    #expect(mkfifo(scratch.path("paket/bilaga-015-kurs.pdf"), 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("paket/rot"), withDestinationPath: "/")
    let start = ContinuousClock.now
    let answer = try verify(scratch)
    #expect(ContinuousClock.now - start < .seconds(9))
    #expect(answer.status == 1)
    #expect(answer.output.components(separatedBy: "AVSTAM-04").count == 3)
    #expect(answer.output.contains("\nrot\n  fel  AVSTAM-03"))
  }

  @Test func `a paper that grows without end is read no further than to its bounds`() throws {
    let scratch = try Scratch()
    try bundle(in: scratch)
    #expect(truncate(scratch.path("paket/bilaga-014-kurs.pdf"), 4_000_000_000) == 0)
    #expect(truncate(scratch.path("paket/bilaga-015-kurs.pdf"), 49_000_000) == 0)
    let answer = try verify(scratch)
    #expect(answer.status == 1)
    #expect(answer.output.contains("LAS-04") && answer.output.contains("LASPDF-03"), "\(answer.output)")
  }

  @Test(arguments: [0, 1, 40, 400, 4_000, 9_000])
  func `a paper cut short, or with a hole in it, is a finding and no crash`(_ length: Int) throws {
    let scratch = try Scratch()
    try bundle(in: scratch)
    let file = "paket/bilaga-014-kurs.pdf"
    let bytes = try scratch.bytes(file)
    for spoilt in [
      Array(bytes.prefix(length)),
      bytes.prefix(length) + Array(repeating: 0, count: 50) + bytes.dropFirst(length + 50),
    ] {
      try scratch.write(spoilt, to: file)
      let answer = try verify(scratch)
      #expect(answer.status == 1)
      #expect(answer.output.contains("\nbilaga-014-kurs.pdf\n"))
    }
  }
}

/// What these tests read of a report.
private struct ReportView: Decodable {
  struct Counts: Decodable {
    let fel: Int
  }

  struct Finding: Decodable {
    struct Location: Decodable {
      let file: String
    }

    let rule: String
    let location: Location
  }

  let report: String
  let version: Int
  let counts: Counts
  let findings: [Finding]
}
