/// Tjänstgöringsperiod, a period of service; a row of the tjänsteförteckning.
package struct Tjanstgoringsperiod: Sendable, Hashable {
  package var id: String
  package var kind: PeriodKind
  package var place: Place
  /// First day.
  package var start: Day
  /// Last day, included. Absent while the period goes on.
  package var end: Day?
  /// Share of full time, 1–100.
  package var percent: Percent
  package var supervised: Bool?
  package var supervisorRef: String?
  package var setting: [CareSetting] = []
  package var absences: [Absence] = []
  package var status: ProgressStatus
  package var note: String?

  package init(
    id: String, kind: PeriodKind, place: Place, start: Day, percent: Percent, status: ProgressStatus
  ) {
    self.id = id
    self.kind = kind
    self.place = place
    self.start = start
    self.percent = percent
    self.status = status
  }
}
