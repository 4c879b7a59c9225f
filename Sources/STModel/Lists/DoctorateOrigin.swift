/// Where a doctorate was taken.
package enum DoctorateOrigin: String, Sendable, Hashable, CaseIterable {
  case svensk
  case utlandsk
}
