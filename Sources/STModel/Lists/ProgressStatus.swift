/// Whether something is still to come, going on or done.
package enum ProgressStatus: String, Sendable, Hashable, CaseIterable {
  case planned
  case ongoing
  case completed
}
