/// Makes a copy of a file without what it hides. Nobody believes it: the copy is looked into as any other file.
package protocol UploadCleaner: Sendable {
  /// - Throws: a refusal where there can be no copy.
  func clean(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> [UInt8]
}
