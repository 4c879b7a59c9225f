/// What the check of an uploaded file came to.
package enum FileCheckStatus: String, Sendable, Hashable, CaseIterable {
  case ren
  case fynd
  case rensad
  case stoppad
}
