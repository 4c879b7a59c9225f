import Foundation
import STTestSupport
import Testing

@Suite struct UploadTests {
  private static let hidden = "Intyg\u{200B} om kurs\n"

  private func files(_ json: String) throws -> [[String: Any]] {
    let report = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    return try #require(report?["files"] as? [[String: Any]])
  }

  @Test func `a file that hides something is told in words, with place and remedy`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.hidden, to: "intyg.txt")
    let answer = try Command.run(["inspect", "intyg.txt", "--data", PackageRoot.url.path], in: scratch.url)
    #expect(answer.status == 0)
    #expect(answer.errors == "")
    try Golden.check(answer.output, "inspect.out")
  }

  @Test func `a clean copy lies in the folder, and the report says what went`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.hidden, to: "intyg.txt")
    let arguments = ["clean", "intyg.txt", "--out", "ut/rena", "--data", PackageRoot.url.path]
    let answer = try Command.run(arguments, in: scratch.url)
    #expect(answer.status == 0)
    #expect(try scratch.listing("ut") == ["rena", "rena/intyg.txt"])
    #expect(try scratch.bytes("ut/rena/intyg.txt") == Array("Intyg om kurs\n".utf8))
    #expect(try scratch.bytes("intyg.txt") == Array(Self.hidden.utf8))
    try Golden.check(answer.output, "clean.out")
  }

  @Test func `the report for programs reads as it is promised`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.hidden, to: "intyg.txt")
    let arguments = ["intyg.txt", "--format", "json", "--data", PackageRoot.url.path]
    let answer = try Command.run(["clean", "--out", "ut"] + arguments, in: scratch.url)
    try Golden.check(answer.output, "clean.report.json")
    let inspected = try Command.run(["inspect"] + arguments, in: scratch.url)
    #expect(try files(inspected.output).first?["status"] as? String == "fynd")
  }

  @Test func `one bad file stops neither the others nor their copies`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.hidden, to: "a.txt")
    try scratch.write([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 0], to: "b.txt")
    try scratch.write("", to: "c.txt")
    let names = ["a.txt", "b.txt", "c.txt", "saknas.txt", "a.txt"]
    let answer = try Command.run(
      ["clean", "--out", "ut", "--format", "json", "--data", PackageRoot.url.path] + names, in: scratch.url)
    #expect(answer.status == 2)
    let files = try files(answer.output)
    #expect(
      files.map { $0["status"] as? String } == ["rensad", "stoppad", "stoppad", "stoppad", "rensad"])
    #expect(files.allSatisfy { ($0["status"] as? String == "stoppad") == ($0["reason"] != nil) })
    #expect(try scratch.listing("ut") == ["a-2.txt", "a.txt"])
  }

  @Test func `somebody's number is an error, the own number is none, and neither is shown`() throws {
    let scratch = try Scratch()
    try scratch.write("Nr 19121212-1212\n", to: "brev 19121212-1212.txt")
    let arguments = ["inspect", "brev 19121212-1212.txt", "--data", PackageRoot.url.path]
    let answer = try Command.run(arguments, in: scratch.url)
    #expect(answer.status == 1)
    #expect(answer.words.contains("FIL-020") && !answer.words.contains("1212-1212"))
    let own = try Command.run(arguments + ["--own-number", "191212121212"], in: scratch.url)
    #expect(own.status == 0)
    #expect(own.words.contains("FIL-022") && !own.words.contains("1212-1212"))
  }

  @Test func `a copy with the number of a person in its name gets another name`() throws {
    let scratch = try Scratch()
    try scratch.write("hej\n", to: "19121212-1212 intyg.txt")
    _ = try Command.run(
      ["clean", "19121212-1212 intyg.txt", "--out", "ut", "--data", PackageRoot.url.path], in: scratch.url)
    #expect(try scratch.listing("ut") == ["intyg.txt"])
  }

  @Test func `an existing copy stays unless force is asked for`() throws {
    let scratch = try Scratch()
    try scratch.write("hej\n", to: "a.txt")
    try scratch.write("gammal", to: "ut/a.txt")
    let arguments = ["clean", "a.txt", "--out", "ut", "--data", PackageRoot.url.path]
    #expect(try Command.run(arguments, in: scratch.url).status == 2)
    #expect(try scratch.bytes("ut/a.txt") == Array("gammal".utf8))
    #expect(try Command.run(arguments + ["--force"], in: scratch.url).status == 0)
    #expect(try scratch.bytes("ut/a.txt") == Array("hej\n".utf8))
  }

  @Test func `a file that needs more memory than it may is stopped, and the next one is not`() throws {
    let scratch = try Scratch()
    try scratch.write("hej\n", to: "a.txt")
    let words = repeatElement([0x61, 0x20] as [UInt8], count: 1_950_000)
    try scratch.write(Array(words.joined()), to: "stor.txt")
    let answer = try Command.run(
      [
        "inspect", "stor.txt", "a.txt", "--memory", "150", "--format", "json", "--data", PackageRoot.url.path,
      ], in: scratch.url)
    let files = try files(answer.output)
    #expect(files.map { $0["status"] as? String } == ["stoppad", "ren"])
    let reason = try #require(files.first?["reason"] as? String)
    #expect(reason.contains("högst 150 MB minne") && !reason.contains("signal"))
  }

  @Test func `a file that takes too long is stopped by its time`() throws {
    let scratch = try Scratch()
    try scratch.write(
      Array(repeatElement(Array("nr 191212-1212 pat\n".utf8), count: 205_000).joined()), to: "stor.txt")
    let answer = try Command.run(
      ["inspect", "stor.txt", "--seconds", "1", "--format", "json", "--data", PackageRoot.url.path],
      in: scratch.url)
    #expect(
      try files(answer.output).first?["reason"] as? String
        == "Läsningen av filen avbröts: högst 1 sekunder räknas på en fil. Skriv ut den till pdf och ladda upp pdf-filen."
    )
  }

  @Test func `SARIF has a rule for each result`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.hidden, to: "intyg.txt")
    let answer = try Command.run(
      ["inspect", "intyg.txt", "--format", "sarif", "--data", PackageRoot.url.path], in: scratch.url)
    try Golden.check(answer.output, "inspect.sarif")
  }

  @Test func `a file can come through standard input`() throws {
    let answer = try Command.run(["inspect", "-", "--format", "json"], input: Array(Self.hidden.utf8))
    #expect(try files(answer.output).first?["status"] as? String == "fynd")
  }

  @Test func `a wrong own number is wrong usage, and is not repeated`() throws {
    let answer = try Command.run(["inspect", "a.txt", "--own-number", "19121212-1213"])
    #expect(answer.status == 64)
    #expect(!answer.words.contains("1212-1213"))
  }
}
