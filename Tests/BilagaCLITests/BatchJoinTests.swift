import Foundation
import STTestSupport
import Testing

/// Parts of a run that were dealt with apart give, put together, what one run gives.
@Suite struct BatchJoinTests {
  private func records(_ scratch: Scratch) throws {
    for name in ["a", "d"] { try BatchBench.sample("sosfs2015-tredjeland", scratch, "poster/\(name).json") }
    try BatchBench.sample("hslf2021-bt", scratch, "poster/b.json")
    try BatchBench.sample("hslf2021-utkast", scratch, "poster/c.json")
    try scratch.write("{\"a\":", to: "poster/e.json")
  }

  private func part(_ scratch: Scratch, _ number: Int, of count: Int, _ more: [String] = []) throws {
    _ = try BatchBench.run(
      ["poster", "--out", "del-\(number)", "--shard", "\(number)/\(count)"] + more, scratch)
  }

  private func join(_ scratch: Scratch, _ parts: [Int], _ more: [String] = []) throws -> Command.Answer {
    try BatchBench.run(["--join"] + parts.map { "del-\($0)" } + ["--out", "ut"] + more, scratch)
  }

  @Test(arguments: [1, 3, 7])
  func `the parts of a run are together the whole`(_ count: Int) throws {
    let scratch = try Scratch()
    try records(scratch)
    let whole = try BatchBench.run(["poster", "--out", "hel"], scratch)
    for number in 1...count { try part(scratch, number, of: count) }
    let answer = try join(scratch, Array((1...count).reversed()))
    #expect(answer.status == 2 && answer.errors == whole.errors.replacing(": hel/", with: ": ut/"))
    #expect(try BatchBench.tree(scratch, "ut") == BatchBench.tree(scratch, "hel"))
    // And what is together can be gone on with: nothing is left to do.
    _ = try BatchBench.run(["poster", "--out", "ut", "--resume"], scratch)
    #expect(try BatchBench.notes(scratch, "ut") == ["a": 1, "b": 1, "c": 1, "d": 1])
    #expect(try BatchBench.tree(scratch, "ut") == BatchBench.tree(scratch, "hel"))
  }

  @Test func `a joining that was stopped goes on`() throws {
    let scratch = try Scratch()
    try records(scratch)
    for number in 1...2 { try part(scratch, number, of: 2) }
    #expect(try join(scratch, [1, 2]).status == 2)
    let whole = try BatchBench.tree(scratch, "ut")
    try FileManager.default.removeItem(atPath: scratch.path("ut/sammanfattning.json"))
    try FileManager.default.removeItem(atPath: scratch.path("ut/d"))
    #expect(try join(scratch, [1, 2]).errors.contains("--resume"))
    #expect(try join(scratch, [1, 2], ["--resume"]).status == 2)
    #expect(try BatchBench.tree(scratch, "ut") == whole)
    #expect(try BatchBench.notes(scratch, "ut").values.allSatisfy { $0 == 1 })
  }

  @Test func `parts that do not make a whole are refused, and nothing is written`() throws {
    let scratch = try Scratch()
    try records(scratch)
    for number in 1...3 { try part(scratch, number, of: 3, ["--check-only"]) }
    _ = try BatchBench.run(["poster", "--out", "del-4", "--check-only"], scratch)
    _ = try BatchBench.run(
      ["poster", "--out", "del-5", "--check-only", "--shard", "3/3", "--merge"], scratch)
    for (parts, words) in [
      ([1, 2], "Del 3 av 3 saknas."), ([1, 3], "Del 2 av 3 saknas."), ([1, 2, 2, 3], "angiven två gånger"),
      ([1, 2, 4], "inte en del av en annan"), ([1, 2, 5], "hör till en annan körning"),
      ([1, 2, 6], "ingen körning som är klar"),
    ] {
      let answer = try join(scratch, parts)
      #expect(answer.status == 2 && answer.output == "" && answer.errors.contains(words), "\(answer.errors)")
    }
    #expect(try !scratch.listing().contains("ut"))
  }

  @Test func `a part whose papers have been touched is not taken over`() throws {
    let scratch = try Scratch()
    try records(scratch)
    for number in 1...2 { try part(scratch, number, of: 2) }
    try scratch.write("{}", to: "del-2/b/manifest.json")
    let answer = try join(scratch, [1, 2])
    #expect(answer.status == 2 && answer.errors.contains("del-2/b") && answer.errors.contains("(BATCH-07)"))
    #expect(try !scratch.listing("ut").contains("sammanfattning.json"))
  }

  @Test(.enabled(if: Tool(name: "snakemake").isInstalled, "snakemake is not installed"))
  func `the workflow for many machines gives what one gives, and does a lost part again`() throws {
    let scratch = try Scratch()
    try records(scratch)
    _ = try BatchBench.run(["poster", "--out", "hel"], scratch)
    // A program that goes away in the middle of the first two parts that it is asked for.
    try scratch.write(
      """
      #!/bin/sh
      if [ "$2" != --join ] && mkdir forsok-1 2>/dev/null || [ "$2" != --join ] && mkdir forsok-2 2>/dev/null; then
        exec timeout -s KILL 0.3 '\(Command.binary.path)' "$@"
      fi
      exec '\(Command.binary.path)' "$@"
      """, to: "bilaga")
    chmod(scratch.path("bilaga"), 0o755)
    let snakemake = try #require(Tool(name: "snakemake").path)
    let workflow = PackageRoot.url.appending(path: "Scale/Snakefile").path
    let answer = try Tool(name: "env").run([
      "-C", scratch.url.path, "BILAGA_DATA=\(PackageRoot.url.path)", "SOURCE_DATE_EPOCH=1769904000",
      snakemake,
      "--cores", "2", "--snakefile", workflow, "--config", "records=poster", "out=ut", "parts=3",
      "bilaga=./bilaga",
    ])
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.errors.contains("Trying to restart"))
    #expect(try BatchBench.tree(scratch, "ut") == BatchBench.tree(scratch, "hel"))
  }
}
