import Foundation
import STTestSupport
import Testing

/// A run that is ended at any moment, in any of its processes, goes on and ends with the bytes of one that was left in peace.
///
/// A dozen moments at a time; `BILAGA_KILLS=60` tries as many as that.
@Suite struct BatchKillTests {
  /// Which of the processes is ended, and what happens to be on the disk then.
  private enum Blow: Int, CaseIterable {
    case everything, parentAlone, workerAlone, whileWritingFolder, whileNoting, twice
  }

  private static let count =
    ProcessInfo.processInfo.environment["BILAGA_KILLS"].flatMap { Int($0) } ?? 12
  private static let folders = ["a", "b", "c", "d", "e"]
  /// Packs lie in a folder of their own within a record's.
  private static let options = ["--jobs", "2", "--packs"]

  /// Three records with papers, two with a report alone, and one that cannot be read.
  private func records(_ scratch: Scratch) throws {
    for name in ["a", "c", "e"] {
      try BatchBench.sample("sosfs2015-tredjeland", scratch, "poster/\(name).json")
    }
    for name in ["b", "d"] { try BatchBench.sample("hslf2021-utkast", scratch, "poster/\(name).json") }
    try scratch.write("{\"a\":", to: "poster/f.json")
  }

  @Test func `a run that is killed goes on, and ends with the same bytes`() throws {
    let scratch = try Scratch()
    try records(scratch)
    let start = ContinuousClock.now
    _ = try BatchBench.run(["poster", "--out", "hel"] + Self.options, scratch)
    let length = (ContinuousClock.now - start) / .seconds(1)
    let whole = try BatchBench.tree(scratch, "hel")
    var random = SplitMix(state: 2_026)
    for number in 0..<Self.count {
      let blow = Blow.allCases[number % Blow.allCases.count]
      let out = "ut-\(number)"
      try strike(blow, scratch, out, after: random.fraction() * length, &random)
      if blow == .twice { try strike(.everything, scratch, out, after: random.fraction() * length, &random) }
      let answer = try BatchBench.run(["poster", "--out", out, "--resume"] + Self.options, scratch)
      #expect(answer.status == 2, "\(blow): \(answer.errors)")
      #expect(answer.output.split(separator: "\n").count == 7, "\(blow)")
      #expect(try BatchBench.tree(scratch, out) == whole, "\(blow)")
      #expect(
        try BatchBench.notes(scratch, out) == Dictionary(uniqueKeysWithValues: Self.folders.map { ($0, 1) }),
        "\(blow)")
      try FileManager.default.removeItem(atPath: scratch.path(out))
    }
  }

  /// Begins a run, or goes on with one, and ends it from outside.
  private func strike(
    _ blow: Blow, _ scratch: Scratch, _ out: String, after delay: Double, _ random: inout SplitMix
  ) throws {
    let process = try BatchBench.start(["poster", "--out", out, "--resume"] + Self.options, scratch)
    let id = process.processIdentifier
    switch blow {
    case .everything, .parentAlone, .twice, .workerAlone:
      Thread.sleep(forTimeInterval: delay)
    case .whileWritingFolder:
      let count = Int(random.next() % 3)
      try wait(process) { try scratches(scratch, out) > 0 && folders(scratch, out) >= count }
    case .whileNoting:
      let length = Int(random.next() % 2_000)
      try wait(process) { size(scratch, out) > length }
    }
    let children = children(of: id)
    if blow == .workerAlone {
      if let child = children.randomElement(using: &random) { kill(child, SIGKILL) }
      process.waitUntilExit()
      #expect(try scratches(scratch, out) == 0)
      return
    }
    kill(id, SIGKILL)
    if blow != .parentAlone { for child in children { kill(child, SIGKILL) } }
    process.waitUntilExit()
    if blow == .parentAlone { try BatchBench.wait { children.allSatisfy { kill($0, 0) != 0 } } }
    if blow == .whileNoting { try tear(scratch, out, &random) }
  }

  /// Cuts the journal in the middle of its last line, as a machine that loses its power does.
  private func tear(_ scratch: Scratch, _ out: String, _ random: inout SplitMix) throws {
    let bytes = try scratch.bytes(out + "/.bilaga-batch.ndjson")
    let line = bytes.dropLast().lastIndex(of: 0x0A).map { bytes.count - $0 - 1 } ?? bytes.count
    let cut = 1 + Int(random.next() % UInt64(max(line - 1, 1)))
    truncate(scratch.path(out + "/.bilaga-batch.ndjson"), bytes.count - cut)
  }

  private func wait(_ process: Process, until isSo: () throws -> Bool) throws {
    try BatchBench.wait { try !process.isRunning || isSo() }
  }

  private func names(_ scratch: Scratch, _ out: String) throws -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: scratch.path(out))) ?? []
  }

  /// How many things lie there half made.
  private func scratches(_ scratch: Scratch, _ out: String) throws -> Int {
    try names(scratch, out).count { $0.contains(/^\.bilaga-\d+-\d/) }
  }

  private func folders(_ scratch: Scratch, _ out: String) throws -> Int {
    try names(scratch, out).count { Self.folders.contains($0) }
  }

  private func size(_ scratch: Scratch, _ out: String) -> Int {
    var status = stat()
    return stat(scratch.path(out + "/.bilaga-batch.ndjson"), &status) == 0 ? Int(status.st_size) : 0
  }

  private func children(of id: pid_t) -> [pid_t] {
    let text = try? String(contentsOfFile: "/proc/\(id)/task/\(id)/children", encoding: .utf8)
    return (text ?? "").split(separator: " ").compactMap { pid_t($0) }
  }
}

/// The same moments every time: Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators (2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 to 1.
  mutating func fraction() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}
