/// A part of the plan.
package struct PlanSection: Sendable, Hashable {
  package var title: String
  package var content: String?

  package init(title: String) {
    self.title = title
  }
}
