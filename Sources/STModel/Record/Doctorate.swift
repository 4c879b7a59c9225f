/// Doktorsexamen, which shortens the minimum time under SOSFS 2015:8.
package struct Doctorate: Sendable, Hashable {
  package var origin: DoctorateOrigin
  package var date: Day
  package var attachmentRef: String?

  package init(origin: DoctorateOrigin, date: Day) {
    self.origin = origin
    self.date = date
  }
}
