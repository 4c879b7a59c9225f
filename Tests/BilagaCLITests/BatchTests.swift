import Foundation
import STTestSupport
import Testing

@Suite struct BatchTests {
  /// Four records that are quick to print, one with faults and one that is broken.
  private func records(_ scratch: Scratch) throws {
    for name in ["hslf2021-bt", "sosfs2015-tredjeland"] {
      for number in 1...2 { try BatchBench.sample(name, scratch, "poster/\(name)-\(number).json") }
    }
    try scratch.write(try PackageRoot.bytes("Samples/records/hslf2021-utkast.xml"), to: "poster/utkast.xml")
    try scratch.write("{\"a\":", to: "poster/trasig.json")
  }

  private func batch(_ scratch: Scratch, _ out: String, _ more: [String] = []) throws -> Command.Answer {
    try BatchBench.run(["poster", "--out", out] + more, scratch)
  }

  private func tree(_ scratch: Scratch, _ folder: String) throws -> [String: [UInt8]] {
    try BatchBench.tree(scratch, folder)
  }

  private struct Line: Decodable {
    let input: String?
    let status: String?
    let output: String?
    let reason: String?
    let report: String?
    let records: Int?
  }

  private func lines(_ answer: Command.Answer) throws -> [Line] {
    try answer.output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  @Test func `each record has a line in its order, and a broken one stops no other`() throws {
    let scratch = try Scratch()
    try records(scratch)
    let answer = try batch(scratch, "ut")
    #expect(answer.status == 2)
    let lines = try lines(answer)
    #expect(
      lines.map { "\($0.input ?? $0.report ?? "") \($0.status ?? "\($0.records ?? 0)")" } == [
        "poster/hslf2021-bt-1.json klar", "poster/hslf2021-bt-2.json klar",
        "poster/sosfs2015-tredjeland-1.json klar", "poster/sosfs2015-tredjeland-2.json klar",
        "poster/trasig.json stoppad", "poster/utkast.xml hinder", "batch 6",
      ])
    #expect(lines[4].reason == "Indata tar slut där ett värde väntas." && lines[4].output == nil)
    #expect(
      answer.errors
        == "6 poster: 4 utan hinder, 1 med hinder, 1 stoppad. Sammanfattning: ut/sammanfattning.html\n")
    #expect(try scratch.listing("ut/utkast") == ["00-kontrollrapport.html"])
    let page = String(decoding: try scratch.bytes("ut/sammanfattning.html"), as: UTF8.self)
    #expect(page.contains("6 poster: 4 utan hinder") && page.contains("poster/trasig.json"))
  }

  @Test func `a bundle is the one that the record gives alone`() throws {
    let scratch = try Scratch()
    try records(scratch)
    _ = try batch(scratch, "ut", ["--merge", "--packs"])
    let alone = try Command.run(
      ["bundle", "poster/hslf2021-bt-2.json", "--out", "ensam", "--merge", "--packs"] + BatchBench.day,
      in: scratch.url, environment: ["BILAGA_DATA": PackageRoot.url.path])
    #expect(alone.status == 0)
    let together = try tree(scratch, "ut/hslf2021-bt-2")
    #expect(together.keys.contains("ansokan-komplett.pdf") && together.keys.contains("underskrifter"))
    #expect(try together == tree(scratch, "ensam"))
  }

  @Test func `what is done is not done again, unless it has been touched`() throws {
    let scratch = try Scratch()
    try records(scratch)
    _ = try batch(scratch, "ut")
    let kept = scratch.path("ut/hslf2021-bt-1/01-ansokan.pdf")
    let before = try FileManager.default.attributesOfItem(atPath: kept)[.systemFileNumber] as? Int
    try scratch.write("{}", to: "ut/hslf2021-bt-2/manifest.json")
    let answer = try batch(scratch, "ut", ["--resume"])
    #expect(answer.status == 2)
    #expect(try FileManager.default.attributesOfItem(atPath: kept)[.systemFileNumber] as? Int == before)
    let lines = try lines(answer)
    #expect(lines.first { $0.input == "poster/hslf2021-bt-2.json" }?.status == "stoppad")
  }

  @Test(arguments: [nil, [UInt8]("%PDF".utf8)])
  func `a paper that has gone, or is not as long as it was, is made anew`(_ rest: [UInt8]?) throws {
    let scratch = try Scratch()
    try BatchBench.sample("hslf2021-bt", scratch, "poster/a.json")
    _ = try batch(scratch, "ut")
    let whole = try tree(scratch, "ut")
    try FileManager.default.removeItem(atPath: scratch.path("ut/a/01-ansokan.pdf"))
    if let rest { try scratch.write(rest, to: "ut/a/01-ansokan.pdf") }
    #expect(try batch(scratch, "ut", ["--resume"]).status == 0)
    #expect(try tree(scratch, "ut") == whole)
  }

  @Test func `a record that is mended gets its papers, and one that is spoilt loses them`() throws {
    let scratch = try Scratch()
    let good = try PackageRoot.bytes("Samples/records/sosfs2015-tredjeland.json")
    let bad = try PackageRoot.bytes("Samples/records/hslf2021-utkast.json")
    for (record, hasPapers) in [(bad, false), (good, true), (bad, false), (bad, false), (good, true)] {
      try scratch.write(record, to: "poster/a.json")
      let answer = try batch(scratch, "ut", ["--resume"])
      #expect(answer.status == (hasPapers ? 0 : 1), "\(answer.output)")
      #expect(try scratch.listing("ut/a").contains("01-ansokan.pdf") == hasPapers)
      #expect(try scratch.listing("ut/a").contains("00-kontrollrapport.html"))
    }
  }

  @Test func `a folder that is in use is not written to`() throws {
    let scratch = try Scratch()
    try records(scratch)
    try scratch.write("hej", to: "ut/brev.txt")
    for more in [[], ["--resume"]] {
      let answer = try batch(scratch, "ut", more)
      #expect(answer.status == 2 && answer.output == "" && answer.errors.contains("SKRIV-02"))
    }
    #expect(try scratch.listing("ut") == ["brev.txt"])
    _ = try batch(scratch, "igen", ["--check-only"])
    let again = try batch(scratch, "igen", ["--check-only"])
    #expect(again.status == 2 && again.errors.contains("--resume"))
  }

  @Test func `checking alone makes no folders`() throws {
    let scratch = try Scratch()
    try records(scratch)
    let answer = try batch(scratch, "ut", ["--check-only"])
    #expect(answer.status == 2)
    #expect(
      try scratch.listing("ut") == [
        ".bilaga-batch.ndjson", "poster.ndjson", "sammanfattning.html", "sammanfattning.json", "tider.html",
        "tider.json",
      ])
    #expect(try lines(answer).allSatisfy { $0.output == nil })
  }

  @Test func `records come on standard input, one a line`() throws {
    let scratch = try Scratch()
    let record = try PackageRoot.bytes("Samples/records/hslf2021-bt.json").filter { $0 != 10 }
    let answer = try Command.run(
      ["batch", "-", "--out", "ut", "--check-only"] + BatchBench.day, in: scratch.url,
      input: record + Array("\n\n{\"x\":1}\n".utf8) + record,
      environment: ["BILAGA_DATA": PackageRoot.url.path])
    #expect(try lines(answer).map { $0.input ?? "" } == ["-:1", "-:3", "-:4", ""])
    #expect(try lines(answer).map { $0.status ?? "" } == ["klar", "stoppad", "klar", ""])
  }

  @Test(arguments: [
    ["--jobs", "0"], ["--jobs", "x"], ["--shard", "3/2"], ["--shard", "a"], ["--join", "--jobs", "2"],
    ["--join", "--check-only"], ["--join", "--profile", "p.json"], ["-", "--profile", "-"],
  ])
  func `options that make no sense are refused`(_ options: [String]) throws {
    let answer = try Command.run(["batch", "Samples/records", "--out", "/finns/inte"] + options)
    #expect(answer.status == 64 && answer.output == "")
  }

  @Test func `an identity number in a file's name is told nowhere`() throws {
    let scratch = try Scratch()
    try scratch.write(
      try PackageRoot.bytes("Samples/records/hslf2021-bt.json"), to: "poster/19121212-1212.json")
    let answer = try batch(scratch, "ut")
    #expect(answer.status == 0)
    #expect(!answer.words.contains("1212-1212"))
    #expect(try scratch.listing("ut").contains("post-000001"))
    for (path, bytes) in try tree(scratch, "ut") where !path.hasSuffix(".pdf") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("19121212-1212"), "\(path)")
    }
  }

  @Test func `the summary has every record, its outcome and the rules, and keeps the times apart`() throws {
    let scratch = try Scratch()
    try records(scratch)
    let lines = try batch(scratch, "ut", ["--check-only"]).output.split(separator: "\n").dropLast()
    let kept = String(decoding: try scratch.bytes("ut/poster.ndjson"), as: UTF8.self)
    #expect(
      kept.split(separator: "\n").map(String.init)
        == lines.map { String($0).replacing(/,"milliseconds":\d+/, with: "") })
    let summary = try object(scratch, "ut/sammanfattning.json")
    #expect(
      (summary["rows"] as? [[String: Any]])?.map { $0["status"] as? String } == [
        "klar", "klar", "klar", "klar", "stoppad", "hinder",
      ])
    let rules = try #require(summary["rules"] as? [[String: Any]])
    #expect(rules.first { $0["rule"] as? String == "TIME-3" }?["findings"] as? Int == 3)
    #expect(summary["slowest"] == nil && summary["milliseconds"] == nil)
    let times = try object(scratch, "ut/tider.json")
    #expect((times["slowest"] as? [[String: Any]])?.count == 6)
    #expect(try scratch.bytes("ut/tider.html").count > 1_000)
  }

  private func object(_ scratch: Scratch, _ path: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(try scratch.bytes(path))) as? [String: Any])
  }

  @Test func `a profile weighs every record, and another profile makes all of them anew`() throws {
    let scratch = try Scratch()
    try records(scratch)
    func profile(_ severity: String) throws {
      try scratch.write(
        """
        {"version": 1, "name": "Region Prov", "decidedBy": "G", "decided": "2026-01-15",
         "severities": [{"rule": "TID-09", "severity": "\(severity)", "reason": "Hos oss är det ett hinder."}]}
        """, to: "profil.json")
    }
    func states(_ more: [String]) throws -> [String] {
      try lines(try batch(scratch, "ut", ["--check-only", "--resume"] + more)).compactMap(\.status)
    }
    let plain = ["klar", "klar", "klar", "klar", "stoppad", "hinder"]
    #expect(try states([]) == plain)
    try profile("fel")
    let harder = ["hinder", "hinder", "klar", "klar", "stoppad", "hinder"]
    #expect(try states(["--profile", "profil.json"]) == harder)
    try profile("upplysning")
    #expect(try states(["--profile", "profil.json"]) == plain)
    #expect(try states([]) == plain)
  }

  @Test func `a bundle under a profile is the one that the record gives alone`() throws {
    let scratch = try Scratch()
    try records(scratch)
    let sample = PackageRoot.url.appending(path: "Samples/profiles/region-exempel.json").path
    _ = try batch(scratch, "ut", ["--profile", sample])
    let alone = try Command.run(
      ["bundle", "poster/sosfs2015-tredjeland-1.json", "--out", "ensam", "--profile", sample]
        + BatchBench.day, in: scratch.url, environment: ["BILAGA_DATA": PackageRoot.url.path])
    #expect(alone.status == 0)
    #expect(try tree(scratch, "ut/sosfs2015-tredjeland-1") == tree(scratch, "ensam"))
  }

  @Test func `a faulty profile is told once, before anything is written`() throws {
    let scratch = try Scratch()
    try records(scratch)
    try scratch.write("{\"version\": 1}", to: "profil.json")
    let answer = try batch(scratch, "ut", ["--profile", "profil.json"])
    #expect(answer.status == 2 && answer.output == "" && answer.errors.contains("profil.json"))
    #expect(try !scratch.listing().contains("ut"))
  }
}
