package import STDiagnostics
package import STDigest

/// What became of a document: a file that conforms, or the reasons why there is none. There is no third case, so a file
/// that does not conform cannot be mistaken for one that does.
package enum PDFOutput: Sendable {
  case written(PDFFile)
  /// At least one finding, in the order of the document.
  case refused([Diagnostic])
}

/// A finished PDF file.
package struct PDFFile: Sendable {
  package let bytes: [UInt8]
  /// SHA-256 of `bytes`.
  package let digest: SHA256Digest
  package let pageCount: Int
}
