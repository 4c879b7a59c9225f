import Foundation
import STTestSupport
import Testing

/// Full disks, folders that go away and files that change: the run says so in words, answers with 2 and loses nothing.
@Suite struct BatchFaultTests {
  /// Whether a disk of our own can be made for a test.
  private static let canMount =
    (try? Tool(name: "unshare").run(["-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status) == 0

  private func records(_ scratch: Scratch) throws {
    for name in ["a", "c", "d"] {
      try BatchBench.sample("sosfs2015-tredjeland", scratch, "poster/\(name).json")
    }
    try BatchBench.sample("hslf2021-utkast", scratch, "poster/b.json")
  }

  /// Runs shell commands in which `$B` is the command and `$D` the day.
  private func shell(_ script: String, _ scratch: Scratch, unshared: Bool = false) throws -> Tool.Result {
    let head = """
      export BILAGA_DATA='\(PackageRoot.url.path)'; B='\(Command.binary.path)'; D='--date 2026-02-01'
      cd '\(scratch.url.path)'

      """
    return unshared
      ? try Tool(name: "unshare").run(["-m", "sh", "-c", head + script])
      : try Tool(name: "sh").run(["-c", head + script])
  }

  @Test(.enabled(if: Self.canMount, "needs to be root"), arguments: ["", "--check-only"])
  func `a full disk ends the run, and when there is room again the run goes on`(_ option: String) throws {
    let scratch = try Scratch()
    try records(scratch)
    _ = try scratch.folder("ut")
    let size = option.isEmpty ? "300k" : "4k"
    let answer = try shell(
      """
      $B batch poster --out hel $D \(option) >/dev/null 2>&1
      mount -t tmpfs -o size=\(size) tmpfs ut
      $B batch poster --out ut --jobs 1 $D \(option) 2>&1 >rader.txt | sed 's/^/först: /'
      cp -r ut halv
      mount -o remount,size=100m ut
      $B batch poster --out ut --jobs 1 $D \(option) --resume >/dev/null 2>&1
      echo "sedan: $?"
      cp -r ut klar
      """, scratch, unshared: true)
    #expect(answer.output.contains("sedan: 1"), "\(answer.output) \(answer.errors)")
    #expect(answer.output.contains("det finns inte plats kvar på disken"), "\(answer.output)")
    #expect(answer.output.split(separator: "\n").count { $0.contains("plats kvar") } == 1)
    #expect(try scratch.listing("halv").allSatisfy { !$0.hasPrefix("sammanfattning") })
    #expect(try scratch.listing("halv").filter { $0.hasPrefix(".bilaga") } == [".bilaga-batch.ndjson"])
    #expect(try BatchBench.notes(scratch, "halv").count < (option.isEmpty ? 4 : 5))
    #expect(try BatchBench.tree(scratch, "klar") == BatchBench.tree(scratch, "hel"))
    #expect(try BatchBench.notes(scratch, "klar") == ["a": 1, "b": 1, "c": 1, "d": 1])
  }

  @Test func `a limit on the size of files ends the run too, and costs no process`() throws {
    let scratch = try Scratch()
    try records(scratch)
    let answer = try shell(
      "ulimit -f 40; $B batch poster --out ut --jobs 2 $D; echo \"kod $?\"", scratch)
    #expect(answer.output.contains("kod 2"))
    #expect(answer.errors.contains("filen blir för stor"), "\(answer.errors)")
    #expect(answer.errors.contains("(SKRIV-01)") && answer.errors.contains("ut/"))
    #expect(try scratch.listing("ut") == [".bilaga-batch.ndjson"])
    let whole = try BatchBench.run(["poster", "--out", "ut", "--resume"], scratch)
    #expect(whole.status == 1)
    #expect(try BatchBench.notes(scratch, "ut") == ["a": 1, "b": 1, "c": 1, "d": 1])
  }

  @Test(.enabled(if: Self.canMount, "needs to be root"))
  func `a disk that may only be read is told of before anything is done`() throws {
    let scratch = try Scratch()
    try records(scratch)
    _ = try scratch.folder("ut")
    let answer = try shell(
      "mount -t tmpfs -o ro tmpfs ut; $B batch poster --out ut $D; echo \"kod $?\"", scratch, unshared: true)
    #expect(answer.output == "kod 2\n")
    #expect(answer.errors.contains("ut: Det gick inte att skriva här: disken är skrivskyddad"))
  }

  @Test func `a folder that cannot be made is told of`() throws {
    let scratch = try Scratch()
    try records(scratch)
    let answer = try BatchBench.run(["poster", "--out", "poster/a.json/ut"], scratch)
    #expect(answer.status == 2 && answer.output == "")
    #expect(answer.errors.contains("(SKRIV-01)") && answer.errors.contains("inte en mapp"))
  }

  @Test func `a record that disappears on the way costs itself alone`() throws {
    let scratch = try Scratch()
    try records(scratch)
    let process = try BatchBench.start(["poster", "--out", "ut", "--jobs", "1"], scratch)
    try BatchBench.wait { try scratch.listing().contains("ut/.bilaga-batch.ndjson") }
    try FileManager.default.removeItem(atPath: scratch.path("poster/d.json"))
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let rows = String(decoding: try scratch.bytes("ut/poster.ndjson"), as: UTF8.self)
    #expect(rows.contains("Filen går inte att läsa: den finns inte."))
    #expect(rows.split(separator: "\n").count { $0.contains(#""status":"klar""#) } == 2)
  }

  @Test(arguments: ["", "--check-only"])
  func `a folder that goes away is not made anew`(_ option: String) throws {
    let scratch = try Scratch()
    try records(scratch)
    for number in 1...60 where !option.isEmpty {
      try BatchBench.sample("sosfs2015-tredjeland", scratch, "poster/e\(number).json")
    }
    let arguments = ["poster", "--jobs", "1"] + (option.isEmpty ? [] : [option])
    let process = try BatchBench.start(arguments + ["--out", "ut"], scratch)
    try BatchBench.wait {
      guard let journal = try? scratch.bytes("ut/.bilaga-batch.ndjson") else { return false }
      return String(decoding: journal, as: UTF8.self).contains(#""folder""#)
    }
    try FileManager.default.moveItem(atPath: scratch.path("ut"), toPath: scratch.path("borta"))
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let words = String(decoding: try scratch.bytes("fel.txt"), as: UTF8.self)
    #expect(words.contains("(BATCH-05)") && words.contains("--resume"), "\(words)")
    #expect(try !scratch.listing().contains("ut"))
    _ = try BatchBench.run(arguments + ["--out", "borta", "--resume"], scratch)
    _ = try BatchBench.run(arguments + ["--out", "hel"], scratch)
    #expect(try BatchBench.tree(scratch, "borta") == BatchBench.tree(scratch, "hel"))
  }
}
