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
  /// - Throws: LAS-01 to LAS-06.
  package func bytes() throws(FileFault) -> [UInt8] {
    switch content {
    case .file(let path): return try InputFile.read(path)
    case .bytes(let bytes): return bytes
    case .fault(let fault): throw fault
    }
  }
}
