import Foundation
import Testing

/// A program of others that reads our files.
struct Tool: CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  static let qpdf = Tool(name: "qpdf")
  static let pdftotext = Tool(name: "pdftotext")
  static let pdfinfo = Tool(name: "pdfinfo")
  static let pdffonts = Tool(name: "pdffonts")
  static let mutool = Tool(name: "mutool")
  static let outloud = Tool(name: "outloud")

  /// In the package's own Python environment first, then where the machine has its programs.
  var path: String? {
    let own = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.venv/bin")
    let folders =
      [own.path] + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.map { $0 + "/" + name }.first(where: FileManager.default.isExecutableFile)
  }

  var isInstalled: Bool { path != nil }

  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  func run(_ arguments: [String]) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaints, as: UTF8.self))
  }

  /// Runs on a file that holds the bytes; `FILE` among the arguments stands for its path.
  func run(on bytes: [UInt8], _ arguments: [String]) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try run(arguments.map { $0 == "FILE" ? file.path : $0 })
  }
}
