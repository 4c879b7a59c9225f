/// Individuell utbildningsplan, the individual plan. Never rendered into an application.
package struct TrainingPlan: Sendable, Hashable {
  package var overallGoals: String?
  package var sections: [PlanSection] = []
  package var milestonePlans: [MilestonePlan] = []

  package init() {}
}
