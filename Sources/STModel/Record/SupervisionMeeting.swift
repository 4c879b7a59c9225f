/// Handledarsamtal, a supervision meeting. Never rendered into an application.
package struct SupervisionMeeting: Sendable, Hashable {
  package var date: Day
  package var focus: String?
  package var summary: String?
  package var actions: String?
  package var nextDate: Day?

  package init(date: Day) {
    self.date = date
  }
}
