/// Delmål, a milestone of the målbeskrivning, as an activity claims it.
package struct DelmalClaim: Sendable, Hashable {
  package var code: String
  package var extent: MilestoneExtent

  package init(code: String, extent: MilestoneExtent) {
    self.code = code
    self.extent = extent
  }
}
