/// Whether an assessment belongs to BT or ST.
package enum TrainingPhase: String, Sendable, Hashable, CaseIterable {
  case bt
  case st
}
