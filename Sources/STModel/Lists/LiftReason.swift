/// Why a block was lifted for a time.
package enum LiftReason: String, Sendable, Hashable, CaseIterable {
  case samtycke
  case nodsituation
}
