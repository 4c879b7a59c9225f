import Foundation
import STTestSupport
import Testing

/// Bad input, full disks and people's own folders: the command answers with words and leaves nothing half done.
@Suite struct RobustnessTests {
  private let day = ["--date", "2026-02-01"]

  @Test(arguments: [
    "", "{", "[]", "%PDF-1.7", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "{\"schema\": 1}", "\u{0}\u{1}",
  ])
  func `an input that is no record gives 2, a place and a sentence, and no output`(_ text: String) throws {
    let scratch = try Scratch()
    try scratch.write(text, to: "post.json")
    let answer = try Command.run(
      ["bundle", "post.json", "--out", "ut"] + day, in: scratch.url,
      environment: ["BILAGA_DATA": PackageRoot.url.path])
    #expect(answer.status == 2)
    #expect(answer.output == "")
    #expect(answer.errors.contains("post.json"))
    #expect(try scratch.listing() == ["post.json"])
  }

  @Test(arguments: [("mapp", "LAS-02"), ("finns-inte", "LAS-01"), ("/dev/zero", "LAS-03"), ("", "LAS-01")])
  func `what is no file is told apart and read no further`(_ path: String, _ rule: String) throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path("mapp"), withIntermediateDirectories: true)
    let answer = try Command.run(
      ["check", path] + day, in: scratch.url, environment: ["BILAGA_DATA": PackageRoot.url.path])
    #expect(answer.status == 2)
    #expect(answer.output == "")
    #expect(answer.errors.contains("(\(rule))"))
  }

  @Test func `a named pipe that nobody writes to does not hold the command up`() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.path("pipe"), 0o600) == 0)
    let start = ContinuousClock.now
    let answer = try Command.run(["check", scratch.path("pipe")] + day)
    #expect(answer.status == 2)
    #expect(ContinuousClock.now - start < .seconds(9))
  }

  @Test func `an input beyond 20 MB is refused before it is read to its end`() throws {
    let scratch = try Scratch()
    let file = try scratch.write([], to: "stor.json")
    #expect(truncate(file.path, 4_000_000_000) == 0)
    let answer = try Command.run(["check", file.path] + day)
    #expect(answer.status == 2)
    #expect(answer.errors.contains("(LAS-04)"))
  }

  @Test func `a folder that is there is not touched, and the remedy is told`() throws {
    let scratch = try Scratch()
    try scratch.write("mitt", to: "ut/brev.txt")
    let answer = try Command.run(["bundle", Sample.complete, "--out", scratch.path("ut")] + day)
    #expect(answer.status == 2)
    #expect(answer.errors.contains("--force"))
    #expect(try scratch.listing() == ["ut", "ut/brev.txt"])
  }

  @Test func `force never replaces a folder that is no bundle`() throws {
    let scratch = try Scratch()
    try scratch.write("mitt", to: "ut/brev.txt")
    for manifest in [nil, "{}", #"{"manifest":"bilaga","files":[{"path":"../brev.txt"}]}"#] {
      if let manifest { try scratch.write(manifest, to: "ut/manifest.json") }
      let before = try scratch.listing()
      let answer = try Command.run(["bundle", Sample.complete, "--out", scratch.path("ut"), "--force"] + day)
      #expect(answer.status == 2)
      #expect(answer.errors.contains("(SKRIV-06)"))
      #expect(try scratch.listing() == before)
      #expect(try scratch.bytes("ut/brev.txt") == Array("mitt".utf8))
    }
  }

  @Test func `force replaces an older bundle, but not one that holds a paper of the person's own`() throws {
    let scratch = try Scratch()
    let draft =
      ["bundle", Sample.complete, "--out", scratch.path("ut"), "--draft", "--merge", "--packs"] + day
    #expect(try Command.run(draft).status == 0)
    #expect(try scratch.listing().contains("ut/underskrifter/00-underskriftsliggare.pdf"))
    let final = ["bundle", Sample.complete, "--out", scratch.path("ut"), "--force"] + day
    #expect(try Command.run(final).status == 0)
    #expect(
      try scratch.listing().filter {
        $0.contains("komplett") || $0.contains("underskrifter") || $0.hasPrefix(".")
      } == [])
    let bundle = try scratch.listing()
    try scratch.write("skannat", to: "ut/undertecknat.pdf")
    let answer = try Command.run(final)
    #expect(answer.status == 2)
    #expect(answer.errors.contains("undertecknat.pdf"))
    #expect(try scratch.listing() == (bundle + ["ut/undertecknat.pdf"]).sorted())
  }

  @Test func `an empty folder may be used`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path("ut"), withIntermediateDirectories: true)
    #expect(
      try Command.run(["bundle", Sample.complete, "--out", scratch.path("ut") + "/"] + day).status == 0)
    #expect(try scratch.listing("ut").contains("manifest.json"))
  }

  @Test func `a bundle that cannot be written leaves nothing, not even the folders above it`() throws {
    let answer = try Command.run(["bundle", Sample.complete, "--out", "/proc/finns/inte"] + day)
    #expect(answer.status == 2)
    #expect(answer.errors.contains("(SKRIV-01)"))
    let scratch = try Scratch()
    try scratch.write("fil", to: "fil")
    let below = try Command.run(["bundle", Sample.complete, "--out", scratch.path("fil/ut")] + day)
    #expect(below.status == 2)
    #expect(try scratch.listing() == ["fil"])
  }

  @Test func `a full disk under standard output is noticed`() throws {
    let process = Process()
    process.executableURL = Command.binary
    process.arguments = ["check", Sample.complete] + day
    process.currentDirectoryURL = PackageRoot.url
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(said.contains("det finns inte plats kvar på disken"))
  }

  @Test func `a form that cannot be read is told of and not left out`() throws {
    let scratch = try Scratch()
    for folder in ["Forms", "Fonts"] {
      try FileManager.default.copyItem(
        at: PackageRoot.url.appending(path: folder), to: scratch.url.appending(path: folder))
    }
    let form = "Forms/hslf-fs-2021-8/blanketter/bilaga-10.json"
    try FileManager.default.removeItem(atPath: scratch.path(form))
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path(form), withDestinationPath: "finns-inte.json")
    let answer = try Command.run(
      ["bundle", Sample.complete, "--out", scratch.path("ut"), "--data", scratch.url.path, "--draft"] + day)
    #expect(answer.status == 2)
    #expect(answer.errors.contains("bilaga-10.json") && answer.errors.contains("(DATA-03)"))
  }

  @Test func `without its data the command says where to look`() throws {
    let scratch = try Scratch()
    let answer = try Command.run(["check", Sample.complete, "--data", scratch.url.path] + day)
    #expect(answer.status == 2)
    #expect(answer.errors.contains("(DATA-01)"))
    try scratch.write("{}", to: "Forms/gemensamt/regler.json")
    let broken = try Command.run(["check", Sample.complete, "--data", scratch.url.path] + day)
    #expect(broken.status == 2)
    #expect(broken.errors.contains("regler.json"))
  }
}
