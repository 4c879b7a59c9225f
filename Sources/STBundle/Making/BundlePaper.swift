package import STDigest

/// One finished file of a bundle.
package struct BundlePaper: Sendable, Hashable {
  /// Relative to the bundle's folder.
  package let path: String
  package let kind: PaperKind
  /// The id of its form; nil for all papers in one file.
  package let form: String?
  /// The number of the attachment.
  package let number: Int?
  package let pages: Int
  package let bytes: [UInt8]
  /// SHA-256 of `bytes`.
  package let digest: SHA256Digest

  /// How the manifest lists it.
  package var manifestEntry: Manifest.File {
    Manifest.File(
      path: path, kind: kind, form: form, number: number, pages: pages, bytes: bytes.count,
      digest: digest)
  }
}
