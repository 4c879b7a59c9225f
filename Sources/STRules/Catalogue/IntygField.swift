/// A field of an intyg that a form can ask for.
enum IntygField: String, Sendable, Hashable, CaseIterable {
  case place
  case period
  case subject
  case description
  case activities
  case howVerified
  case places
  case courseLeader
  case studyDirector
  case stRows
  case btRows
  case primaryCare
  case acuteCare
}
