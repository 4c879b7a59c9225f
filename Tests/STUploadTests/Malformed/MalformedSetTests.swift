import Foundation
import STDiagnostics
import STTestSupport
import STUpload
import Testing

/// Every kind of file, cut anywhere and made to harm, through the same door as what people upload. The caps on time are
/// generous: they are there to catch what grows without bound.
@Suite struct MalformedSetTests {
  private static let limit = Duration.seconds(20)

  private static func name(_ kind: FileKind) -> String { "a." + (kind.endings.first ?? "") }

  @Test(arguments: FileKind.allCases)
  func `the good file is of its kind, and no sort of attack is left out without a reason`(kind: FileKind)
    throws
  {
    let set = try MalformedSet.of(kind)
    let outcome = try TestChecker.make().inspect(set.sample, name: Self.name(kind))
    #expect(outcome.kind == kind)
    #expect(outcome.status != .stoppad, "\(outcome.reason?.message ?? "")")
    for sort in MalformedSet.Attack.Sort.allCases {
      let isTried = set.attacks.contains { $0.sort == sort }
      #expect(isTried == (set.untried[sort] == nil), "\(sort)")
    }
  }

  @Test(arguments: FileKind.allCases)
  func `a file that is cut at any of a hundred places is called by the right word`(kind: FileKind) throws {
    let set = try MalformedSet.of(kind)
    let checker = try TestChecker.make()
    for step in 0..<100 {
      let short = Array(set.sample[..<(set.sample.count * step / 100)])
      let clock = ContinuousClock()
      var outcome = checker.inspect([], name: "")
      let time = clock.measure { outcome = checker.clean(short, name: Self.name(kind)) }
      #expect(time < Self.limit, "cut at \(short.count)")
      #expect((outcome.status == .stoppad) == (outcome.copy == nil), "cut at \(short.count)")
      guard !short.isEmpty else {
        #expect(outcome.reason?.rule == .emptyFile)
        continue
      }
      if let reason = outcome.reason, outcome.kind == nil || outcome.kind == kind {
        let words = set.cut.union([.unknownKind, .notCleanable])
        #expect(words.contains(reason.rule), "cut at \(short.count): \(reason.message)")
      } else {
        #expect(set.partsAreFiles || outcome.kind != kind, "cut at \(short.count) is taken")
      }
    }
  }

  @Test(arguments: FileKind.allCases)
  func `bombs, loops and lies are called by the right word, in time`(kind: FileKind) throws {
    let checker = try TestChecker.make()
    for attack in try MalformedSet.of(kind).attacks {
      let clock = ContinuousClock()
      var outcome = checker.inspect([], name: "")
      let time = clock.measure { outcome = checker.inspect(attack.bytes, name: Self.name(kind)) }
      #expect(time < Self.limit, "\(attack.name)")
      #expect(
        attack.words.contains(outcome.reason?.rule), "\(attack.name): \(outcome.reason?.message ?? "read")")
    }
  }

  /// The process that looks into a file has 512 MB and 20 seconds; one that asked for more would be called FIL-011.
  @Test func `the command ends each of them within its bounds, one after the other`() throws {
    var words: [String: Set<UploadRule?>] = [:]
    try Tool.inFolder { folder in
      for kind in FileKind.allCases {
        for (number, attack) in try MalformedSet.of(kind).attacks.enumerated() {
          let name = "\(kind.rawValue)-\(number).\(kind.endings.first ?? "")"
          try Data(attack.bytes).write(to: folder.appending(path: name))
          words[name] = attack.words
        }
      }
      for file in try report(on: words.keys.sorted(), in: folder) {
        let name = try #require(file["path"] as? String)
        let findings = try #require(file["findings"] as? [[String: Any]])
        let rules = findings.compactMap { $0["rule"] as? String }
        let expected = try #require(words[name])
        words[name] = nil
        let isRight =
          file["status"] as? String == "stoppad"
          ? expected.contains { rule in rule.map { rules.contains($0.id.rawValue) } ?? false }
          : expected.contains(nil)
        #expect(isRight, "\(name): \(rules)")
        #expect(!rules.contains(UploadRule.interrupted.id.rawValue), "\(name)")
      }
    }
    #expect(words.isEmpty)
  }

  private func report(on names: [String], in folder: URL) throws -> [[String: Any]] {
    let process = Process()
    let answer = folder.appending(path: "answer")
    try Data().write(to: answer)
    process.executableURL = BuiltCommand.url
    process.currentDirectoryURL = folder
    process.arguments = ["inspect", "--format", "json", "--data", PackageRoot.url.path] + names
    process.standardOutput = try FileHandle(forWritingTo: answer)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let report = try JSONSerialization.jsonObject(with: Data(contentsOf: answer)) as? [String: Any]
    return try #require(report?["files"] as? [[String: Any]])
  }
}
