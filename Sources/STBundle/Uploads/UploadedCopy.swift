/// The clean copy of a file that somebody uploaded, on its way into a bundle.
package struct UploadedCopy: Sendable, Hashable {
  /// What the file is by its content, such as `pdf` or `docx`.
  package let format: String
  /// What the name of such a file ends with, without the dot.
  package let ending: String
  package let bytes: [UInt8]
  /// What was taken out, by rule.
  package let removed: [Manifest.Removed]

  package init(format: String, ending: String, bytes: [UInt8], removed: [Manifest.Removed]) {
    self.format = format
    self.ending = ending
    self.bytes = bytes
    self.removed = removed
  }
}
