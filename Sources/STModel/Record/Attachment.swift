/// Bilaga: a paper of the bundle, made by us or uploaded.
package struct Attachment: Sendable, Hashable {
  package var id: String
  /// Bilaga number, unique among those that are not withdrawn.
  package var number: Int?
  package var category: AttachmentCategory
  package var title: String
  package var origin: AttachmentOrigin
  package var certificateRef: String?
  package var file: AttachedFile?
  package var sendAs: PostingKind?
  package var check: FileCheck?
  package var withdrawn: Withdrawal?

  package init(id: String, category: AttachmentCategory, title: String, origin: AttachmentOrigin) {
    self.id = id
    self.category = category
    self.title = title
    self.origin = origin
  }
}
