/// How much of a delmål an activity covers.
package enum MilestoneExtent: String, Sendable, Hashable, CaseIterable {
  case hela
  case del
}
