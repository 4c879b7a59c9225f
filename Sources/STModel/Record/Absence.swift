/// Frånvaro, time away from service.
package struct Absence: Sendable, Hashable {
  package var id: String
  package var kind: AbsenceKind
  package var start: Day
  /// Last day, included.
  package var end: Day
  /// How much of the time in service was away, 1–100.
  package var percent: Percent

  package init(id: String, kind: AbsenceKind, start: Day, end: Day, percent: Percent) {
    self.id = id
    self.kind = kind
    self.start = start
    self.end = end
    self.percent = percent
  }
}
