internal import Glibc
internal import STDiagnostics
internal import STDigest
package import STPipeline
internal import STSource

/// What a run has done so far, a line for each record as it ends, so that a run that was stopped at any moment can go on.
///
/// The file is locked as long as the run, or any of its processes, is alive: two runs never write to one folder.
package final class BatchJournal {
  static let name = ".bilaga-batch.ndjson"

  private let descriptor: Int32
  private let folder: String
  /// By the record's folder.
  private var done: [String: (key: String, result: BatchResult)] = [:]

  deinit { close(descriptor) }

  private init(descriptor: Int32, folder: String) {
    self.descriptor = descriptor
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
    let journal = BatchJournal(descriptor: descriptor, folder: folder)
    try journal.lock()
    if resumes { try journal.read(path) }
    return journal
  }

  /// Processes of a run that was stopped may still be on their last record.
  private func lock() throws(FileFault) {
    for _ in 0..<700 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      usleep(100_000)
    }
    throw FileFault(
      "BATCH-04", at: folder, "En annan körning skriver i mappen.",
      remedy: "Vänta tills den är klar, eller ange en annan mapp efter --out.")
  }

  /// Takes over what is done. The last line may be cut off in the middle, and scratch folders may be left behind.
  private func read(_ path: String) throws(FileFault) {
    let bytes = try InputFile.read(path, limit: 4_000_000_000)
    for line in bytes.split(separator: 0x0A) {
      let (document, _) = JSONReader.read(Array(line), file: "", limits: .table)
      guard let root = document?.root else { continue }
      if case .number(let process)? = root["process"]?.value { removeScratch(of: process) }
      guard let place = root["folder"]?.text, let key = root["key"]?.text, let node = root["result"],
        let result = SourceReader.read(SourceDocument(file: "", root: node), BatchResult.result).value
      else { continue }
      done[place] = (key, result)
    }
    if bytes.last.map({ $0 != 0x0A }) ?? false { append([]) }
  }

  /// The names are those that `OutputPath` gives: hidden, with the number of the process.
  private func removeScratch(of process: String) {
    for name in FileTree.names(in: folder) where name.hasPrefix(".bilaga-\(process)-") {
      let root = folder + "/" + name
      if let files = FileTree.listing(of: root) { FileTree(root: root, files: files).remove() }
    }
  }
}

// MARK: - Entries

extension BatchJournal {
  /// What became of a record that was done before, by the same program with the same data, where what it wrote still lies
  /// there as it was.
  func result(of input: BatchInput, key: String) -> BatchResult? {
    guard let entry = done[input.folder], entry.key == key else { return nil }
    let result = entry.result
    guard let output = result.output, let sha256 = result.sha256 else { return result }
    let last = result.status == .klar ? "manifest.json" : BatchWork.report
    guard let bytes = try? InputFile.read("\(folder)/\(output)/\(last)"),
      SHA256Digest(of: bytes).hex == sha256
    else { return nil }
    return result
  }

  func note(_ result: BatchResult, of input: BatchInput, key: String) {
    append(
      JSONWriter.line(
        SourceNode(
          .object([
            .init("folder", SourceNode(.string(input.folder))), .init("key", SourceNode(.string(key))),
            .init("result", result.node),
          ]))))
  }

  /// A process that may leave scratch folders behind.
  func note(process: Int32) {
    append(Array("{\"process\":\(process)}".utf8))
  }

  /// One write, so that a line is there whole or cut off, never mixed with another.
  private func append(_ line: [UInt8]) {
    let line = line + [0x0A]
    _ = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }
}

extension FileFault {
  fileprivate static func unwritable(_ folder: String) -> FileFault {
    FileFault(
      "SKRIV-01", at: folder, "Det gick inte att skriva här: \(SystemAnswer.last()).",
      remedy: "Välj en mapp där du får skriva och där det finns plats.")
  }

  fileprivate static func notEmpty(_ folder: String, isRun: Bool) -> FileFault {
    FileFault(
      "SKRIV-02", at: folder,
      isRun ? "I mappen ligger en tidigare körning." : "Mappen är inte tom, och ingenting i den skrivs över.",
      remedy: isRun
        ? "Lägg till --resume för att fortsätta den, eller ange en annan mapp." : "Ange en ny mapp.")
  }
}
