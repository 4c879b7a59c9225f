import Foundation
import STTestSupport
import Testing

@Suite struct BatchTests {
  private static let day = ["--date", "2026-02-01"]

  /// Four records that are quick to print, one with faults and one that is broken.
  private func records(_ scratch: Scratch) throws {
    for name in ["hslf2021-bt", "sosfs2015-tredjeland"] {
      for number in 1...2 {
        try scratch.write(
          try PackageRoot.bytes("Samples/records/\(name).json"), to: "poster/\(name)-\(number).json")
      }
    }
    try scratch.write(try PackageRoot.bytes("Samples/records/hslf2021-utkast.xml"), to: "poster/utkast.xml")
    try scratch.write("{\"a\":", to: "poster/trasig.json")
  }

  private func batch(_ scratch: Scratch, _ out: String, _ more: [String] = []) throws -> Command.Answer {
    try Command.run(
      ["batch", "poster", "--out", out] + Self.day + more, in: scratch.url,
      environment: ["BILAGA_DATA": PackageRoot.url.path])
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

  /// Every file below a folder, journal left out, since it is written as records end.
  private func tree(_ scratch: Scratch, _ folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try scratch.listing(folder) where path != ".bilaga-batch.ndjson" {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: scratch.path(folder + "/" + path), isDirectory: &isFolder)
      files[path] = isFolder.boolValue ? [] : try scratch.bytes(folder + "/" + path)
    }
    return files
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
      answer.errors == "6 poster: 4 utan hinder, 1 med hinder, 1 stoppade. Sammanfattningen ligger i ut.\n")
    #expect(try scratch.listing("ut/utkast") == ["00-kontrollrapport.html"])
    let page = String(decoding: try scratch.bytes("ut/sammanfattning.html"), as: UTF8.self)
    #expect(page.contains("6 poster: 4 utan hinder") && page.contains("poster/trasig.json"))
  }

  @Test func `a bundle is the one that the record gives alone`() throws {
    let scratch = try Scratch()
    try records(scratch)
    _ = try batch(scratch, "ut", ["--merge", "--packs"])
    let alone = try Command.run(
      ["bundle", "poster/hslf2021-bt-2.json", "--out", "ensam", "--merge", "--packs"] + Self.day,
      in: scratch.url, environment: ["BILAGA_DATA": PackageRoot.url.path])
    #expect(alone.status == 0)
    let together = try tree(scratch, "ut/hslf2021-bt-2")
    #expect(together.keys.contains("ansokan-komplett.pdf") && together.keys.contains("underskrifter"))
    #expect(try together == tree(scratch, "ensam"))
  }

  @Test func `a run that is killed goes on, and ends with the same bytes`() throws {
    let scratch = try Scratch()
    try records(scratch)
    _ = try batch(scratch, "hel", ["--jobs", "2"])
    let whole = try tree(scratch, "hel")
    for (number, delay) in [0.02, 0.15, 0.3, 0.45, 0.6, 0.8, 1.0, 1.3].enumerated() {
      let out = "ut-\(number)"
      try killed(scratch, out, after: delay, withChildren: number % 2 == 0)
      let answer = try batch(scratch, out, ["--resume", "--jobs", "2"])
      #expect(answer.status == 2, "\(answer.errors)")
      #expect(try lines(answer).count == 7)
      #expect(try tree(scratch, out) == whole)
    }
  }

  private func killed(
    _ scratch: Scratch, _ out: String, after delay: Double, withChildren: Bool
  ) throws {
    let process = Process()
    process.executableURL = Command.binary
    process.arguments = ["batch", "poster", "--out", out, "--jobs", "2"] + Self.day
    process.currentDirectoryURL = scratch.url
    process.environment = ["BILAGA_DATA": PackageRoot.url.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: delay)
    let id = process.processIdentifier
    let children = try? String(contentsOfFile: "/proc/\(id)/task/\(id)/children", encoding: .utf8)
    kill(id, SIGKILL)
    if withChildren {
      for child in (children ?? "").split(separator: " ").compactMap({ Int32($0) }) { kill(child, SIGKILL) }
    }
    process.waitUntilExit()
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
      try scratch.listing("ut") == [".bilaga-batch.ndjson", "sammanfattning.html", "sammanfattning.json"])
    #expect(try lines(answer).allSatisfy { $0.output == nil })
  }

  @Test func `the parts of a run are together the whole`() throws {
    let scratch = try Scratch()
    try records(scratch)
    let whole = try lines(try batch(scratch, "hel")).compactMap(\.output)
    let parts = try (1...2).flatMap { number in
      try lines(try batch(scratch, "del-\(number)", ["--shard", "\(number)/2"])).compactMap(\.output)
    }
    #expect(parts.count == 5 && parts.sorted() == whole.sorted())
    #expect(
      try tree(scratch, "hel/hslf2021-bt-2") == tree(scratch, "del-2/hslf2021-bt-2"))
  }

  @Test func `records come on standard input, one a line`() throws {
    let scratch = try Scratch()
    let record = try PackageRoot.bytes("Samples/records/hslf2021-bt.json").filter { $0 != 10 }
    let answer = try Command.run(
      ["batch", "-", "--out", "ut", "--check-only"] + Self.day, in: scratch.url,
      input: record + Array("\n\n{\"x\":1}\n".utf8) + record,
      environment: ["BILAGA_DATA": PackageRoot.url.path])
    #expect(try lines(answer).map { $0.input ?? "" } == ["-:1", "-:3", "-:4", ""])
    #expect(try lines(answer).map { $0.status ?? "" } == ["klar", "stoppad", "klar", ""])
  }

  @Test(arguments: [
    ["--jobs", "0"], ["--jobs", "x"], ["--shard", "3/2"], ["--shard", "a"],
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
}
