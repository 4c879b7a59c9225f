internal import Glibc
internal import STDiagnostics
package import STPipeline

/// One record to deal with.
package struct BatchInput: Sendable {
  /// The place among all records of the run, from 0; the same in every part of it.
  package let index: Int
  /// What the person calls it: a path, or `-:17` for a line.
  package let name: String
  /// The folder for what is written, relative to that of the run. Holds nothing that could be an identity number.
  package let folder: String
  package let content: Content

  package enum Content: Sendable {
    case file(String)
    case bytes([UInt8])
    /// Read and found to be wrong already.
    case fault(FileFault)
  }

  /// The record's bytes.
  ///
  /// - Throws: LAS-01 to LAS-06, BATCH-06 where somebody wrote in the file meanwhile.
  package func bytes() throws(FileFault) -> [UInt8] {
    switch content {
    case .file(let path): return try Self.unchanged(path)
    case .bytes(let bytes): return bytes
    case .fault(let fault): throw fault
    }
  }

  /// Half of an old record and half of a new one could look like a record that nobody has written.
  private static func unchanged(_ path: String) throws(FileFault) -> [UInt8] {
    let before = Stamp(path)
    let bytes = try InputFile.read(path)
    guard before == Stamp(path) else {
      throw FileFault(
        "BATCH-06", at: path, "Filen ändrades medan den lästes.",
        remedy: "Kör igen med --resume när ingen skriver i den.")
    }
    return bytes
  }

  /// What changes when a file is written to or replaced.
  private struct Stamp: Equatable {
    let numbers: [Int]

    init(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else {
        numbers = []
        return
      }
      numbers = [
        Int(status.st_dev), Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec,
        status.st_mtim.tv_nsec,
      ]
    }
  }
}
