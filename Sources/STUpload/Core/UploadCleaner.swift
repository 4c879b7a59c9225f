/// Makes a copy of a file without what it hides. Nobody believes it: the copy is looked into as any other file.
package protocol UploadCleaner: Sendable {
  /// - Parameter reading: the same bytes as they were read for the report; nil where they have not been.
  /// - Throws: a refusal where there can be no copy.
  func clean(
    _ bytes: [UInt8], read reading: (any UploadReading)?, _ work: UploadWork
  ) throws(UploadRefusal) -> [UInt8]
}
