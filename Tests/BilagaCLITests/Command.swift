import Foundation
import STTestSupport
import Testing

/// The built command, run as a person or a script would.
enum Command {
  struct Answer {
    let status: Int32
    let output: String
    let errors: String

    /// All that a person sees.
    var words: String { output + errors }
  }

  static let binary = BuiltCommand.url

  /// Runs in `folder`, with nothing in the environment but what is given.
  static func run(
    _ arguments: [String], in folder: URL = PackageRoot.url, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Answer {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    let scratch = try Scratch()
    let inputFile = try scratch.write(input, to: "in")
    let outputFile = try scratch.write([], to: "out")
    let errorFile = try scratch.write([], to: "err")
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    return Answer(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }
}

/// A folder of its own that is gone after the test.
final class Scratch {
  let url: URL

  init() throws {
    url = URL(filePath: NSTemporaryDirectory()).appending(path: "bilaga-test-\(UUID().uuidString)")
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> URL {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> URL { try write(Array(text.utf8), to: name) }

  /// Makes a folder and gives its path.
  func folder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
    return path(name)
  }

  /// Everything below, hidden files included, sorted.
  func listing(_ name: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: name.isEmpty ? url.path : path(name)).sorted()
  }

  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url.appending(path: name))) }
}

/// The samples that the tests of the command run on.
enum Sample {
  static let complete = "Samples/records/hslf2021-radiologi.json"
  static let faulty = "Samples/records/hslf2021-utkast.json"
}
