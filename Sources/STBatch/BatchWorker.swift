internal import Glibc
internal import STDiagnostics
public import STPipeline
internal import STSource

/// The other end of a `WorkerProcess`: reads records from standard input and answers each on standard output.
public enum BatchWorker {
  /// What the process may use of memory, in bytes: a record that asks for more brings down this process alone.
  private static let memory: rlim_t = 3_000_000_000

  /// Returns when there are no more records.
  ///
  /// - Parameter root: the folder of the whole run.
  /// - Throws: every fault in the program's data.
  public static func run(_ data: DataDirectory, _ options: BatchOptions, root: String) throws(DataFault) {
    limitMemory()
    let work = try BatchWork(data, options, root: root)
    while let head = line() {
      guard let (name, folder, count) = parsed(head), let bytes = take(count) else { return }
      let result = work.result(name: name, bytes: bytes, folder: folder)
      do throws(FileFault) {
        try StandardOutput.write(result.line + [0x0A])
      } catch {
        return
      }
    }
  }

  /// A record on its way to a worker.
  static func message(_ input: BatchInput, _ bytes: [UInt8]) -> [UInt8] {
    let head = SourceNode(
      .object([
        .init("name", SourceNode(.string(input.name))), .init("folder", SourceNode(.string(input.folder))),
        .init("bytes", SourceNode(.number(String(bytes.count)))),
      ]))
    return JSONWriter.line(head) + [0x0A] + bytes
  }

  private static func parsed(_ line: [UInt8]) -> (name: String, folder: String, count: Int)? {
    SourceReader.read(json: line, file: "", limits: .table) { reader in
      guard let name = reader.text("name"), let folder = reader.text("folder"),
        let count = reader.int("bytes", in: 0...InputFile.largestRecord)
      else { return nil }
      return (name, folder, count)
    }.value
  }

  private static func limitMemory() {
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
