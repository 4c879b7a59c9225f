/// Which målbeskrivning the milestones belong to.
package enum GoalSet: String, Sendable, Hashable, CaseIterable {
  case goals2021 = "2021"
  case goals2015 = "2015"
}
