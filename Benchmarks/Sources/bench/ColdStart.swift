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

  /// Runs `bilaga check` with the report as JSON to a file.
  func measureCheck(_ count: Int) throws -> Samples {
    let report = FileManager.default.temporaryDirectory.appending(path: "bilaga-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: report) }
    let words = ["check", record.path, "--date", "2026-01-01", "--format", "json", "--force"]
    return try Samples(count, warmUp: 3) { try run(words + ["--output", report.path]) }
  }

  private func bundle(into folder: URL, _ options: [String]) throws {
    try run(["bundle", record.path, "--out", folder.path, "--quiet"] + options)
  }

  /// Spawned and waited for by hand: Foundation's `Process` looks for the end in steps of some 50 ms.
  private func run(_ words: [String]) throws {
    var arguments = ([binary.path] + words).map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    guard posix_spawn(&process, binary.path, nil, nil, &arguments, environ) == 0 else {
      throw BenchFault("bilaga cannot be started: \(binary.path)")
    }
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process, status == 0 else {
      throw BenchFault("bilaga \(words.first ?? "") ended with status \(status)")
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
