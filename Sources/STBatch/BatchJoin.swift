internal import Glibc
internal import STDiagnostics
public import STPipeline

/// Puts the finished parts of a run together: what comes out is the folder of a run that was never shared.
///
/// ```swift
/// let join = try BatchJoin(["del-1", "del-2"], to: "ut", data: data)
/// print(try join.run { _ in }.sentence)
/// ```
public struct BatchJoin {
  /// In the order of their numbers.
  private let folders: [String]
  private let day: String
  private let output: String
  private let resumes: Bool
  private let data: DataDirectory

  /// How many records there are.
  public let total: Int

  /// - Parameters:
  ///   - paths: the folder of every part, in any order.
  ///   - resumes: whether what an earlier attempt has put there may stay.
  /// - Throws: BATCH-07 where a part has not come to its end, BATCH-08 where the parts are not those of one run.
  public init(
    _ paths: [String], to output: String, resumes: Bool = false, data: DataDirectory
  ) throws(FileFault) {
    var found: [Found] = []
    for path in paths { found.append((path, try Self.part(path))) }
    found.sort { $0.part.number < $1.part.number }
    guard let first = found.first else { throw .notAPart("", "Inga delar är angivna.") }
    try Self.checkSiblings(found, of: first)
    try Self.checkNumbers(found, of: first)
    folders = found.map(\.path)
    day = first.part.day
    total = first.part.records
    self.output = output
    self.resumes = resumes
    self.data = data
  }

  private typealias Found = (path: String, part: BatchPart)

  private static func checkSiblings(_ found: [Found], of first: Found) throws(FileFault) {
    if let stranger = found.first(where: { !$0.part.isSibling(of: first.part) }) {
      throw .notAPart(stranger.path, "Delen hör till en annan körning än de andra.")
    }
    guard first.part.program == ProgramVersion.words else {
      throw .notAPart(
        first.path, "Delarna är gjorda med \(first.part.program), inte med \(ProgramVersion.words).")
    }
  }

  /// Every number from 1 on has to be there once.
  private static func checkNumbers(_ found: [Found], of first: Found) throws(FileFault) {
    for (position, item) in found.enumerated() where item.part.number != position + 1 {
      throw .notAPart(
        item.path,
        item.part.number > position + 1
          ? "Del \(position + 1) av \(first.part.count) saknas."
          : "Del \(item.part.number) är angiven två gånger.")
    }
    guard found.count == first.part.count else {
      throw .notAPart(first.path, "Del \(found.count + 1) av \(first.part.count) saknas.")
    }
  }

  private static func part(_ path: String) throws(FileFault) -> BatchPart {
    guard let json = try? InputFile.read(path + "/" + BatchOutput.summary) else {
      throw FileFault(
        "BATCH-07", at: path, "Här finns ingen körning som är klar.",
        remedy: "Kör delen igen med --resume, och lägg ihop delarna när alla är klara.")
    }
    guard let part = BatchPart.read(summary: json) else {
      throw .notAPart(path, "Körningen är inte en del av en annan.")
    }
    return part
  }

  /// - Parameter tell: called for each record, in their order.
  /// - Throws: BATCH-07, SKRIV-01 to SKRIV-07; every fault in the program's data.
  public func run(_ tell: (BatchResult) -> Void) throws -> BatchSummary {
    let journal = try BatchJournal.open(output, resumes: resumes)
    let result = try BatchOutput(output, journal)
    var readers = try folders.map { folder throws(FileFault) in try LineFile(folder, BatchOutput.rows) }
    for index in 0..<total {
      let part = index % folders.count
      guard case .bytes(let line)? = readers[part].lines.next()?.content,
        let record = BatchResult.read(line)
      else { throw FileFault.incomplete(folders[part]) }
      try place(record, from: folders[part])
      try result.add(record)
      tell(record)
    }
    for folder in folders { try takeJournal(of: folder, journal) }
    return try result.finish(data, day: day, times: times())
  }

  private func place(_ record: BatchResult, from folder: String) throws(FileFault) {
    guard let name = record.output, !name.contains("/"), !name.hasPrefix(".") else { return }
    if resumes, access(output + "/" + name, F_OK) == 0, record.isWhole(in: output) { return }
    guard record.isWhole(in: folder) else { throw .incomplete(folder + "/" + name) }
    try FolderCopy(source: folder + "/" + name, scratch: "\(output)/.bilaga-\(getpid())-del").place(
      at: output + "/" + name)
  }

  /// So that the folder can be gone on with as if it had been one run all the time.
  private func takeJournal(of folder: String, _ journal: BatchJournal) throws(FileFault) {
    var reader = try LineFile(folder, BatchJournal.name)
    while let line = reader.lines.next() {
      guard line.isEnded, case .bytes(let bytes) = line.content else { continue }
      try journal.note(entry: bytes)
    }
  }

  private func times() -> BatchTimes {
    folders.reduce(into: BatchTimes()) { sum, folder in
      guard let json = try? InputFile.read(folder + "/" + BatchOutput.times),
        let times = BatchTimes.read(json)
      else { return }
      sum.add(times)
    }
  }

  /// A file that is read line by line.
  private struct LineFile {
    private let file: AppendFile
    var lines: LineReader

    init(_ folder: String, _ name: String) throws(FileFault) {
      let descriptor = open(folder + "/" + name, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .incomplete(folder) }
      file = AppendFile(owning: descriptor)
      lseek(descriptor, 0, SEEK_SET)
      lines = LineReader(descriptor: descriptor, limit: InputFile.largestRecord)
    }
  }
}

extension FileFault {
  fileprivate static func incomplete(_ place: String) -> FileFault {
    FileFault(
      "BATCH-07", at: place, "Delen är inte hel: något som den har gjort saknas eller är ändrat.",
      remedy: "Kör delen igen med --resume.")
  }

  fileprivate static func notAPart(_ place: String, _ message: String) -> FileFault {
    FileFault(
      "BATCH-08", at: place, message,
      remedy: "Ange mapparna för alla delar 1/N till N/N av samma körning, en gång var.")
  }
}
