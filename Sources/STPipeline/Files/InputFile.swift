internal import Glibc
internal import STDiagnostics

/// Reads what the person named, whole, within bounds of size and time, whatever kind of file it turns out to be.
public enum InputFile {
  /// The largest input that is read: 20 MB, the limit of a record.
  public static let largestRecord = 20_000_000

  /// The largest paper that is read: 50 MB, which no paper of ours comes near.
  static let largestPaper = 50_000_000

  /// How long a named pipe may be silent.
  private static let silenceLimit: Int32 = 5_000

  /// The bytes at `path`; `-` is standard input.
  ///
  /// - Throws: LAS-01 not found or not readable, LAS-02 a folder, LAS-03 a device, LAS-04 larger than `limit`,
  ///   LAS-05 a pipe that stays silent, LAS-06 a fault while reading.
  public static func read(_ path: String, limit: Int = largestRecord) throws(FileFault) -> [UInt8] {
    path == "-" ? try readStandardInput(limit: limit) : try readFile(path, limit: limit)
  }

  private static func readStandardInput(limit: Int) throws(FileFault) -> [UInt8] {
    let duplicate = dup(STDIN_FILENO)
    guard duplicate >= 0 else { throw unreadable("-") }
    let handle = FileHandle(owning: duplicate)
    guard handle.kind()?.kind != S_IFDIR else { throw isFolder("-") }
    return try read(handle, path: "-", limit: limit, patience: -1)
  }

  /// - Parameter followsLink: whether a link as the last part of the path leads on.
  static func readFile(
    _ path: String, limit: Int, followsLink: Bool = true
  ) throws(FileFault) -> [UInt8] {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw unreadable(path, ENOENT) }
    // O_NONBLOCK: opening a named pipe that nobody writes to would wait for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { throw unreadable(path) }
    let handle = FileHandle(owning: descriptor)
    let found = handle.kind()
    switch found?.kind {
    case S_IFREG, S_IFIFO:
      return try read(
        handle, path: path, limit: limit, patience: silenceLimit, expecting: found?.size ?? 0)
    case S_IFDIR: throw isFolder(path)
    default:
      throw FileFault(
        "LAS-03", at: path, "Det här är en enhet, inte en fil.",
        remedy: "Ange en vanlig fil, eller - för att läsa från standard in.")
    }
  }

  private static func read(
    _ handle: borrowing FileHandle, path: String, limit: Int, patience: Int32, expecting size: Int = 0
  ) throws(FileFault) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(min(size, limit))
    while true {
      guard handle.waitForInput(milliseconds: patience) else {
        throw FileFault(
          "LAS-05", at: path, "Ingenting har kommit genom röret på \(patience / 1000) sekunder.",
          remedy: "Se till att något skriver till röret, eller spara utdraget som en fil först.")
      }
      guard let chunk = handle.readChunk() else {
        throw FileFault(
          "LAS-06", at: path, "Filen kunde inte läsas till slutet: \(SystemAnswer.last()).",
          remedy: "Kontrollera disken eller nätverksplatsen och försök igen.")
      }
      if chunk.isEmpty { return content }
      content += chunk
      guard content.count <= limit else { throw tooLarge(path, limit: limit) }
    }
  }

  static func unreadable(_ path: String, _ code: Int32 = errno) -> FileFault {
    FileFault(
      "LAS-01", at: path, "Filen går inte att läsa: \(SystemAnswer.words(for: code)).",
      remedy: "Kontrollera namnet, mappen och dina rättigheter till filen.")
  }

  private static func isFolder(_ path: String) -> FileFault {
    FileFault(
      "LAS-02", at: path, "Det här är en mapp, inte en fil.",
      remedy: "Ange själva filen i mappen.")
  }

  private static func tooLarge(_ path: String, limit: Int) -> FileFault {
    FileFault(
      "LAS-04", at: path, "Filen är större än \(limit / 1_000_000) MB, som är gränsen.",
      remedy: limit == largestRecord
        ? "Kontrollera att du har valt rätt fil; en ST-post är sällan större än 1 MB."
        : "Dela upp filen, eller spara bilder med lägre upplösning.")
  }
}
