internal import STDigest
package import STModel

/// A clean copy with its place in the bundle.
package struct BundledUpload: Sendable, Hashable {
  /// The folder of the copies, within the bundle's.
  static let folder = "bilagor/"

  /// The number of the attachment.
  package let number: Int
  /// Relative to the bundle's folder.
  package let path: String
  package let copy: UploadedCopy
  /// The category of the attachment.
  let category: String
  /// As the record says.
  let pages: Int?

  package var manifestEntry: Manifest.File {
    Manifest.File(
      path: path, kind: .uppladdad, number: number, pages: pages, bytes: copy.bytes.count,
      digest: SHA256Digest(of: copy.bytes),
      upload: Manifest.Upload(category: category, format: copy.format, removed: copy.removed))
  }

  /// `bilagor/bilaga-045-utlandstjanstgoring`, to which the ending comes: never the name that somebody gave the file.
  static func stem(_ number: Int, _ slug: String) -> String {
    folder + BundleCandidates.fileStem(number, slug)
  }
}

extension BundlePlan {
  /// The uploaded attachments that the record names a file for, in the order of their numbers.
  package var uploads: [(number: Int, attachment: Attachment, file: AttachedFile)] {
    entries.compactMap { entry in
      guard case .uploaded(let attachment) = entry.source, let file = attachment.file else { return nil }
      return (entry.number, attachment, file)
    }
  }

  /// Each copy with the name that its attachment has.
  func bundled(_ copies: [Int: UploadedCopy]) -> [BundledUpload] {
    entries.compactMap { entry in
      guard case .uploaded(let attachment) = entry.source, let copy = copies[entry.number] else { return nil }
      return BundledUpload(
        number: entry.number, path: "\(BundledUpload.stem(entry.number, entry.slug)).\(copy.ending)",
        copy: copy, category: entry.category.rawValue, pages: attachment.file?.pages)
    }
  }
}
