/// What a period of service counts as.
package enum PeriodKind: String, Sendable, Hashable, CaseIterable {
  case st
  case bt
  case at
  case beforeLicence = "before-licence"
  case foreign
  case research
  case other
}
