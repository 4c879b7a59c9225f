/// Bastjänstgöring (BT), the basic service of HSLF-FS 2021:8 2 kap..
package struct Bastjanstgoring: Sendable, Hashable {
  package var mode: BastjanstgoringMode?
  package var start: Day?
  package var end: Day?
  package var approvedDate: Day?
  package var primaryCareAccount: String?
  package var acuteCareAccount: String?
  package var externalAssessorRef: String?

  package init() {}
}
