/// What a person has looked through before sending.
package enum ChecklistItem: String, Sendable, Hashable, CaseIterable {
  case content
  case dates
  case scope
  case signatures
  case attachments
  case forms
  case requirements
}
