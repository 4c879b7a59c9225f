/// Cleans by the kind that the content shows, and members by theirs.
package struct KindCleaner: UploadCleaner {
  package init() {}

  package func clean(
    _ bytes: [UInt8], read reading: (any UploadReading)?, _ work: UploadWork
  ) throws(UploadRefusal) -> [UInt8] {
    if let reading { return try reading.cleaned(work, cleanMember: clean) }
    guard let format = try FileKind.of(bytes, work)?.format else { throw UploadRefusal(.unknownKind, at: "") }
    return try format.clean(bytes, work, cleanMember: clean)
  }

  private func clean(_ member: Inspection.Member, _ work: UploadWork) throws(UploadRefusal) -> [UInt8] {
    try clean(member.bytes, read: nil, work.below(member.name))
  }
}
