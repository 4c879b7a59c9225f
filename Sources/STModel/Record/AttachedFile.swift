/// The file of an attachment.
package struct AttachedFile: Sendable, Hashable {
  package var name: String
  package var mediaType: String
  /// Size in bytes.
  package var bytes: Int
  package var sha256: String
  package var pages: Int?

  package init(name: String, mediaType: String, bytes: Int, sha256: String) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
    self.sha256 = sha256
  }
}
