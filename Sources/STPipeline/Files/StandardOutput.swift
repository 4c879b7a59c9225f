public import Glibc
internal import STDiagnostics

/// Standard output, written so that a full disk or a closed pipe is noticed.
public enum StandardOutput {
  /// - Parameter descriptor: where else the caller is promised something to write to.
  /// - Throws: SKRIV-08 where not everything could be written.
  public static func write(_ content: [UInt8], descriptor: Int32 = STDOUT_FILENO) throws(FileFault) {
    let duplicate = dup(descriptor)
    let handle = FileHandle(owning: duplicate)
    guard duplicate >= 0, handle.writeAll(content) else {
      throw FileFault(
        "SKRIV-08", at: "-", "Resultatet kunde inte skrivas till standard ut: \(SystemAnswer.last()).",
        remedy: "Skriv till en fil med --output i stället.")
    }
  }
}
