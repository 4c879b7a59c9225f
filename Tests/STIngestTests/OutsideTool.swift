import Foundation

/// Programs that are not ours and read what we write. Tests that need one say so and are shown as skipped without it.
enum OutsideTool {
  static let hasJSONSchema =
    run(["python3", "-c", "import jsonschema; jsonschema.Draft202012Validator"]).status == 0
  static let hasXMLLint = run(["xmllint", "--version"]).status == 0

  /// Runs a program found on the path and waits for it.
  static func run(_ command: [String]) -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = pipe
    process.standardError = pipe
    do { try process.run() } catch { return (127, "\(error)") }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Runs `body` with an empty folder that is removed afterwards.
  static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
