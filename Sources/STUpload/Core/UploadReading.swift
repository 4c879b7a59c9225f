/// A file that has been read once, for the report on it as well as for its copy.
///
/// Reading is most of the work, and both follow from the same bytes: what is told of and what is taken away are then the
/// same by construction. The proof reads the copy's own bytes, and no reading of the file that it was made from.
package protocol UploadReading: Sendable {
  var inspection: Inspection { get }

  /// The copy, as of `UploadFormat.clean`.
  func cleaned(_ work: UploadWork, cleanMember: UploadFormat.MemberCleaner) throws(UploadRefusal) -> [UInt8]
}

/// A file of a kind that is read once more for the copy.
struct PlainReading<Format: UploadFormat>: UploadReading {
  let format: Format
  let bytes: [UInt8]
  let inspection: Inspection

  func cleaned(_ work: UploadWork, cleanMember: UploadFormat.MemberCleaner) throws(UploadRefusal) -> [UInt8] {
    try format.clean(bytes, work, cleanMember: cleanMember)
  }
}
