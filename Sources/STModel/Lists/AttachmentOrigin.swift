/// Whether we make the paper or somebody uploaded it.
package enum AttachmentOrigin: String, Sendable, Hashable, CaseIterable {
  case generated
  case uploaded
}
