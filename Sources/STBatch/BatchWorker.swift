internal import Glibc
internal import STDiagnostics
public import STPipeline
internal import STSource

/// The other end of a `WorkerProcess`: reads records from standard input and answers each on standard output.
public enum BatchWorker {
  /// What the process may use of memory, in bytes: a record that asks for more brings down this process alone.
  private static let memory: rlim_t = 3_000_000_000

  /// How long a record may take when nobody is left who would stop it, in seconds: longer than a run has patience.
  private static let ownPatience: UInt32 = 75

  /// Returns when there are no more records.
  ///
  /// - Parameters:
  ///   - root: the folder of the whole run.
  ///   - profile: what the person calls the profile, whose bytes come before the records; nil where there is none.
  /// - Throws: every fault in the program's data and in the profile; SKRIV-01 where the folder has gone.
  public static func run(
    _ data: DataDirectory, _ options: BatchOptions, root: String, profile: String?
  ) throws {
    limit()
    var input: ProfileInput?
    if let profile {
      guard let (_, bytes) = message() else { return }
      input = ProfileInput(name: profile, bytes: bytes)
    }
    let work = try BatchWork(data, options, profile: input, startedIn: .now())
    // Everything has been read. A folder that is taken away from under the run is not made anew from here on.
    guard chdir(root) == 0 else { throw FileFault.unwritable(root) }
    while let (head, bytes) = message() {
      alarm(ownPatience)
      let answer = work.answer(name: head.name, bytes: bytes, folder: head.folder)
      alarm(0)
      guard (try? StandardOutput.write(answer.line + [0x0A])) != nil else { return }
    }
  }

  private static func message() -> (head: Head, bytes: [UInt8])? {
    guard let line = line(), let head = parsed(line), let bytes = take(head.count) else { return nil }
    return (head, bytes)
  }

  private struct Head {
    let name: String
    let folder: String
    let count: Int
  }

  /// A record on its way to a worker.
  static func message(_ input: BatchInput, _ bytes: [UInt8]) -> [UInt8] {
    message(name: input.name, folder: input.folder, bytes)
  }

  static func message(name: String, folder: String = "-", _ bytes: [UInt8]) -> [UInt8] {
    let head = SourceNode(
      .object([
        .init("name", SourceNode(.string(name))), .init("folder", SourceNode(.string(folder))),
        .init("bytes", SourceNode(.number(String(bytes.count)))),
      ]))
    return JSONWriter.line(head) + [0x0A] + bytes
  }

  private static func parsed(_ line: [UInt8]) -> Head? {
    SourceReader.read(json: line, file: "", limits: .table) { reader in
      guard let name = reader.text("name"), let folder = reader.text("folder"),
        let count = reader.int("bytes", in: 0...InputFile.largestRecord)
      else { return nil }
      return Head(name: name, folder: folder, count: count)
    }.value
  }

  private static func limit() {
    // A file that may not grow any more is told of, as a full disk is, and costs no process.
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: memory, rlim_max: memory)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
  }

  // MARK: Standard input

  /// Byte by byte: the line is short, and what comes after it is not ours to read yet.
  private static func line() -> [UInt8]? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < 100_000 {
      let got = read(STDIN_FILENO, &byte, 1)
      if got < 0 && errno == EINTR { continue }
      guard got == 1 else { return nil }
      if byte == 0x0A { return line }
      line.append(byte)
    }
    return nil
  }

  private static func take(_ count: Int) -> [UInt8]? {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
      while filled < count {
        let got = read(STDIN_FILENO, space.baseAddress?.advanced(by: filled), count - filled)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else {
          isWhole = false
          return
        }
        filled += got
      }
    }
    return isWhole ? bytes : nil
  }
}
