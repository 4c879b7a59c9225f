internal import Glibc
internal import STDiagnostics
internal import STDigest
package import STPipeline
internal import STSource

/// What a run has done so far, a line for each record as it ends, so that a run that was stopped at any moment can go on.
///
/// The file is locked as long as the run, or any of its processes, is alive: two runs never write to one folder. What is
/// done stays on the disk; in memory there are two numbers for each record.
package final class BatchJournal {
  static let name = ".bilaga-batch.ndjson"

  private let file: AppendFile
  private let folder: String
  /// Where in the file the last entry of a record begins, by the hash of its folder's name. Two names of one hash are told
  /// apart when the entry is read.
  private var places: [Int: Int] = [:]

  private init(_ file: AppendFile, folder: String) {
    self.file = file
    self.folder = folder
  }

  /// Opens the journal of a folder, or begins one.
  ///
  /// - Parameter resumes: whether what an earlier run has done may be taken over. Otherwise the folder has to be empty.
  /// - Throws: SKRIV-01, SKRIV-02, BATCH-04.
  package static func open(_ folder: String, resumes: Bool) throws(FileFault) -> BatchJournal {
    guard let output = OutputPath(folder + "/x"), output.makeParents() != nil else {
      throw .unwritable(folder)
    }
    let path = folder + "/" + name
    let isThere = access(path, F_OK) == 0
    guard resumes || FileTree.names(in: folder).isEmpty else { throw .notEmpty(folder, isRun: isThere) }
    guard !resumes || isThere || FileTree.names(in: folder).isEmpty else {
      throw .notEmpty(folder, isRun: false)
    }
    // Inherited by the processes of the run, on purpose: the lock lasts until the last of them has gone.
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND, 0o666)
    guard descriptor >= 0 else { throw .unwritable(folder) }
    try lock(descriptor, folder)
    let journal = BatchJournal(AppendFile(owning: descriptor), folder: folder)
    journal.read()
    try journal.note(process: getpid())
    return journal
  }

  /// Processes of a run that was stopped may still be on their last record, which a run lets them be for a minute.
  private static func lock(_ descriptor: Int32, _ folder: String) throws(FileFault) {
    let start = ContinuousClock.now
    repeat {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      usleep(100_000)
    } while .now - start < .seconds(70)
    close(descriptor)
    throw FileFault(
      "BATCH-04", at: folder, "En annan körning skriver i mappen.",
      remedy: "Vänta tills den är klar, eller ange en annan mapp efter --out.")
  }

  /// Takes over what is done. A last line that was cut off in the middle goes, and so do scratch files left behind.
  private func read() {
    var lines = LineReader(descriptor: file.descriptor, limit: InputFile.largestRecord)
    var processes: Set<Int> = []
    lseek(file.descriptor, 0, SEEK_SET)
    while let line = lines.next() {
      guard line.isEnded else {
        file.cut(at: line.offset)
        break
      }
      guard case .bytes(let bytes) = line.content, let entry = Entry(bytes) else { continue }
      switch entry {
      case .process(let number): processes.insert(number)
      case .outcome(let folder, _, _): places[folder.hashValue] = line.offset
      }
    }
    guard !processes.isEmpty else { return }
    for name in FileTree.names(in: folder) where name.hasPrefix(".bilaga-") {
      let parts = name.split(separator: "-", maxSplits: 2)
      if parts.count == 3, let number = Int(parts[1]), processes.contains(number) { remove(name) }
    }
  }

  /// Removes what a process of this run that has gone has left in the making. The names are those that `OutputWriter` gives:
  /// hidden, with the number of the process, which has one thing at a time in the making.
  func removeScratch(of process: Int32) {
    for name in [".bilaga-\(process)-0", ".bilaga-\(process)-0-gammal"] { remove(name) }
  }

  private func remove(_ name: String) {
    let root = folder + "/" + name
    if access(root, F_OK) == 0 { Self.clear(root) }
  }

  /// Links are taken away, not followed: only what cannot be unlinked is looked into.
  private static func clear(_ path: String) {
    guard unlink(path) != 0 else { return }
    for name in FileTree.names(in: path) { clear(path + "/" + name) }
    rmdir(path)
  }
}

// MARK: - Entries

extension BatchJournal {
  private enum Entry {
    /// A process that may leave scratch files behind.
    case process(Int)
    case outcome(folder: String, key: String, BatchOutcome)

    /// Nil where the line is neither.
    init?(_ line: [UInt8]) {
      guard let root = JSONReader.read(line, file: "", limits: .table).document?.root else { return nil }
      if case .number(let literal)? = root["process"]?.value, let number = Int(literal) {
        self = .process(number)
        return
      }
      guard let folder = root["folder"]?.text, let key = root["key"]?.text, let outcome = BatchOutcome(root)
      else { return nil }
      self = .outcome(folder: folder, key: key, outcome)
    }
  }

  /// What became of a record that was done before, by the same program with the same data, where what it wrote still lies
  /// there as it was.
  func outcome(of input: BatchInput, key: String) -> BatchOutcome? {
    guard let start = places[input.folder.hashValue], let line = file.line(at: start),
      case .outcome(let place, let found, let outcome)? = Entry(line), place == input.folder, found == key,
      outcome.result.isWhole(in: folder)
    else { return nil }
    return outcome
  }

  /// - Throws: SKRIV-01 where there is no room, BATCH-05 where the folder is no longer there.
  func note(_ outcome: BatchOutcome, of input: BatchInput, key: String) throws(FileFault) {
    let place: [SourceNode.Member] = [
      .init("folder", SourceNode(.string(input.folder))), .init("key", SourceNode(.string(key))),
    ]
    try append(JSONWriter.line(SourceNode(.object(place + outcome.members))))
  }

  /// - Throws: as above.
  func note(process: Int32) throws(FileFault) {
    try append(Array("{\"process\":\(process)}".utf8))
  }

  /// Takes over an entry of another journal; what is no entry of a record, or has been taken over before, stays there.
  ///
  /// - Throws: as above.
  func note(entry line: [UInt8]) throws(FileFault) {
    guard case .outcome(let folder, _, _)? = Entry(line) else { return }
    if let start = places[folder.hashValue], file.line(at: start) == line { return }
    try append(line)
  }

  /// A fault of a worker's, who sees nothing but the folder that it stands in, with the folder's name.
  func naming(_ fault: FileFault) -> FileFault {
    let finding = fault.diagnostic
    let place = finding.location?.file ?? ""
    return FileFault(
      finding.rule, at: place.hasPrefix("/") ? place : "\(folder)/\(place)", finding.message,
      remedy: "Se till att du får skriva i mappen och att det finns plats, och kör igen med --resume.")
  }

  private func append(_ line: [UInt8]) throws(FileFault) {
    guard file.append(line + [0x0A]) else { throw .unwritable(folder) }
    try checkFolder()
  }

  /// - Throws: BATCH-05 where the folder has been taken away or renamed, and would only be made anew.
  func checkFolder() throws(FileFault) {
    var (ours, there) = (stat(), stat())
    guard fstat(file.descriptor, &ours) == 0, stat(folder + "/" + Self.name, &there) == 0,
      ours.st_ino == there.st_ino, ours.st_dev == there.st_dev
    else {
      throw FileFault(
        "BATCH-05", at: folder, "Mappen har tagits bort eller bytt namn medan körningen pågick.",
        remedy: "Lägg tillbaka den och kör igen med --resume, eller börja om i en ny mapp.")
    }
  }
}

extension FileFault {
  /// The folder of a run cannot be written to, for a reason that `errno` names.
  static func unwritable(_ folder: String) -> FileFault {
    FileFault(
      "SKRIV-01", at: folder, "Det gick inte att skriva här: \(SystemAnswer.last()).",
      remedy: "Se till att du får skriva i mappen och att det finns plats, och kör igen med --resume.")
  }

  fileprivate static func notEmpty(_ folder: String, isRun: Bool) -> FileFault {
    FileFault(
      "SKRIV-02", at: folder,
      isRun ? "I mappen ligger en tidigare körning." : "Mappen är inte tom, och ingenting i den skrivs över.",
      remedy: isRun
        ? "Lägg till --resume för att fortsätta den, eller ange en annan mapp." : "Ange en ny mapp.")
  }
}
