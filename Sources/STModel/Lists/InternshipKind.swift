/// Whether the applicant has done Swedish AT (allmäntjänstgöring, internship before the licence).
package enum InternshipKind: String, Sendable, Hashable, CaseIterable {
  case svenskAT = "svensk-at"
  case none
}
