/// Cleans by the kind that the content shows, and members by theirs.
package struct KindCleaner: UploadCleaner {
  package init() {}

  package func clean(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> [UInt8] {
    guard let format = try FileKind.of(bytes, work)?.format else { throw UploadRefusal(.unknownKind, at: "") }
    return try format.clean(bytes, work) { (member, work) throws(UploadRefusal) in
      try clean(member.bytes, work.below(member.name))
    }
  }
}
