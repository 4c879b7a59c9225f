import Foundation
import STTestSupport
import Testing

/// What the tests of `bilaga batch` have in common.
enum BatchBench {
  static let day = ["--date", "2026-02-01"]
  static let environment = ["BILAGA_DATA": PackageRoot.url.path]

  static func sample(_ name: String, _ scratch: Scratch, _ goal: String) throws {
    try scratch.write(try PackageRoot.bytes("Samples/records/\(name).json"), to: goal)
  }

  static func run(_ arguments: [String], _ scratch: Scratch) throws -> Command.Answer {
    try Command.run(["batch"] + arguments + day, in: scratch.url, environment: environment)
  }

  /// A run that goes on while the test does something to it.
  static func start(
    _ arguments: [String], _ scratch: Scratch, program: URL = Command.binary
  ) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = ["batch"] + arguments + day
    process.currentDirectoryURL = scratch.url
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: try scratch.write([], to: "fel.txt"))
    try process.run()
    return process
  }

  /// Waits until something is so, for half a minute at most.
  static func wait(until isSo: () throws -> Bool) throws {
    let start = ContinuousClock.now
    while try !isSo() {
      try #require(ContinuousClock.now - start < .seconds(30))
      usleep(500)
    }
  }

  /// Every file below a folder that is the same whenever the same records are dealt with: journal and times left out.
  static func tree(_ scratch: Scratch, _ folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try scratch.listing(folder)
    where ![".bilaga-batch.ndjson", "tider.json", "tider.html"].contains(path) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: scratch.path(folder + "/" + path), isDirectory: &isFolder)
      files[path] = isFolder.boolValue ? [] : try scratch.bytes(folder + "/" + path)
    }
    return files
  }

  /// How often each record is noted as done. Fails where a line of the journal is not whole.
  static func notes(_ scratch: Scratch, _ folder: String) throws -> [String: Int] {
    var notes: [String: Int] = [:]
    let journal = String(decoding: try scratch.bytes(folder + "/.bilaga-batch.ndjson"), as: UTF8.self)
    #expect(journal.hasSuffix("\n"))
    for line in journal.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      if let folder = object?["folder"] as? String { notes[folder, default: 0] += 1 }
    }
    return notes
  }
}
