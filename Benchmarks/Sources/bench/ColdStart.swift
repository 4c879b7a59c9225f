import Foundation

/// The command run from nothing, as a person or a script runs it.
struct ColdStart {
  let binary: URL
  let record: URL

  /// Runs `bilaga bundle` into a new folder each time.
  func measure(_ count: Int, options: [String]) throws -> Samples {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bilaga-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var run = 0
    return try Samples(count, warmUp: 3) {
      run += 1
      try bundle(into: folder.appending(path: "\(run)"), options)
    }
  }

  private func bundle(into folder: URL, _ options: [String]) throws {
    let process = Process()
    process.executableURL = binary
    process.arguments = ["bundle", record.path, "--out", folder.path, "--quiet"] + options
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchFault("bilaga bundle ended with exit code \(process.terminationStatus)")
    }
  }

  /// The largest resident set of any run so far, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return usage.ru_maxrss * 1024
  }
}

struct BenchFault: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
