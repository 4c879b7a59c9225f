internal import Glibc
internal import STDiagnostics
internal import STPipeline

/// What a run leaves about all of its records, beside their folders: a line for each, the sum of them, and the times.
///
/// The lines and the sum have the same bytes however often the run was stopped on its way, and on however many machines it
/// went; the times are kept apart from them. All of it is there when, and only when, the run has come to its end.
final class BatchOutput {
  /// A line for each record, in their order: the answer of the run without the times.
  static let rows = "poster.ndjson"
  static let summary = "sammanfattning.json"
  static let page = "sammanfattning.html"
  static let times = "tider.json"
  static let timesPage = "tider.html"

  private let folder: String
  private let journal: BatchJournal
  private let scratch: String
  private let file: AppendFile
  private var buffer: [UInt8] = []
  private(set) var sum = BatchSummary()

  /// - Throws: SKRIV-01.
  init(_ folder: String, _ journal: BatchJournal) throws(FileFault) {
    self.folder = folder
    self.journal = journal
    for name in [Self.summary, Self.page, Self.rows, Self.times, Self.timesPage] {
      unlink(folder + "/" + name)
    }
    scratch = "\(folder)/.bilaga-\(getpid())-poster"
    let descriptor = open(scratch, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .unwritable(folder) }
    file = AppendFile(owning: descriptor)
  }

  deinit { unlink(scratch) }

  /// - Throws: SKRIV-01.
  func add(_ result: BatchResult) throws(FileFault) {
    sum.add(result)
    buffer += result.timelessLine + [0x0A]
    if buffer.count > 65_536 { try flush() }
  }

  private func flush() throws(FileFault) {
    guard file.append(buffer) else { throw .unwritable(folder) }
    buffer = []
  }

  /// - Parameter times: how long the records took where that is not known from their answers.
  /// - Throws: SKRIV-01 to SKRIV-07, BATCH-05; every fault in the program's data.
  func finish(
    _ data: DataDirectory, day: String, part: BatchPart? = nil, times: BatchTimes? = nil
  ) throws -> BatchSummary {
    try flush()
    try journal.checkFolder()
    if let times { sum.take(times) }
    let files = try sum.files(data, day: day, part: part)
    guard rename(scratch, folder + "/" + Self.rows) == 0 else { throw FileFault.unwritable(folder) }
    for file in files {
      try OutputWriter.write(file.content, to: folder + "/" + file.path, replacing: true)
    }
    return sum
  }
}
