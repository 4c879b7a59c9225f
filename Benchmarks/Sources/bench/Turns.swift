import Foundation
import Glibc
import STPipeline

/// Takes turns with other programs that draw the same papers (`Benchmarks/peers/turns.py`).
///
/// Each line on standard input, `NAME WORK`, names a record of the folder and what to do with it; the answer is a line of
/// JSON with the seconds from the record's bytes in memory to the end of the work, on the clock and of processor time, and
/// the pages made.
struct Turns {
  private enum Work: String {
    /// The findings alone.
    case check
    /// The papers, in memory.
    case made
    /// The papers, each in a file.
    case separate
    /// The same, and all of them in one more file.
    case one
    /// The papers in a folder, read back and proven, as the command does it.
    case proven
    /// Papers of a record that need not be complete, in memory.
    case draft
    /// The same, and all of them in one more file.
    case draftOne
  }

  private let library: WarmLibrary
  private let records: [String: RecordInput]
  private let folder: URL

  init(_ library: WarmLibrary, records: URL, folder: URL) throws {
    self.library = library
    self.folder = folder
    let files = try FileManager.default.contentsOfDirectory(at: records, includingPropertiesForKeys: nil)
    self.records = Dictionary(
      uniqueKeysWithValues: try files.map {
        ($0.deletingPathExtension().lastPathComponent, try RecordInput(file: $0))
      })
  }

  func run() throws {
    say(["name": "bilaga", "version": ProgramVersion.current, "makes": "PDF/A-2a, PDF/UA-1"])
    while let line = readLine() {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 2, let record = records[words[0]], let work = Work(rawValue: words[1]) else {
        throw BenchFault("no such turn: \(line)")
      }
      var pages = 0
      let before = Self.processorTime
      let time = try ContinuousClock().measure { pages = try run(work, record) }
      let processor = Self.processorTime - before
      if work == .proven { try FileManager.default.removeItem(at: proven) }
      say(["seconds": time.seconds, "processor": processor, "pages": pages])
    }
  }

  /// Of all threads so far, in seconds.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func run(_ work: Work, _ record: RecordInput) throws -> Int {
    switch work {
    case .check:
      _ = library.check(record)
      return 0
    case .made: return try library.bundle(record).pages
    case .separate: return try write(library.bundle(record))
    case .one: return try write(library.bundle(record, BundleOptions(isMerged: true)))
    case .proven:
      let bundle = try library.bundle(record)
      let proof = try BundleWriter.write(bundle, to: proven.path, force: false, provenBy: library.prover)
      guard !proof.hasErrors else { throw BenchFault("\(record.name): the proof fails") }
      return bundle.pages
    case .draft: return try library.bundle(record, BundleOptions(isDraft: true)).pages
    case .draftOne: return try library.bundle(record, BundleOptions(isDraft: true, isMerged: true)).pages
    }
  }

  private var proven: URL { folder.appending(path: "proven") }

  private func write(_ bundle: FinishedBundle) throws -> Int {
    for file in bundle.files {
      let path = folder.path + "/" + file.path
      let target = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      guard target >= 0, Glibc.write(target, file.content, file.content.count) == file.content.count else {
        throw BenchFault("cannot write \(path)")
      }
      close(target)
    }
    return bundle.pages
  }

  private func say(_ answer: [String: Any]) {
    guard let line = try? JSONSerialization.data(withJSONObject: answer, options: .sortedKeys) else { return }
    FileHandle.standardOutput.write(line + Data("\n".utf8))
  }
}
