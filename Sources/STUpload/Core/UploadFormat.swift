/// One kind of file: how to look into it, and how to take away what it hides. Pure functions of bytes.
package protocol UploadFormat: Sendable {
  /// Cleans a file within the file, by its own kind.
  typealias MemberCleaner = (Inspection.Member, UploadWork) throws(UploadRefusal) -> [UInt8]

  /// Finds everything that the file hides.
  ///
  /// - Throws: a refusal where the file is broken, encrypted, or beyond a limit.
  func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection

  /// The file without all that `inspect` calls removable. What a reader sees stays as it is, to the pixel and the letter.
  /// Cleaning the outcome once more gives the same bytes.
  ///
  /// - Throws: a refusal where that cannot be done.
  func clean(
    _ bytes: [UInt8], _ work: UploadWork, cleanMember: MemberCleaner
  ) throws(UploadRefusal) -> [UInt8]

  /// The file, read for both. A kind whose reading is dear does it once.
  ///
  /// - Throws: as `inspect`.
  func read(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> any UploadReading
}

extension UploadFormat {
  package func read(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> any UploadReading {
    PlainReading(format: self, bytes: bytes, inspection: try inspect(bytes, work))
  }
}
