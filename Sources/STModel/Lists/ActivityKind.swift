/// Utbildningsaktivitet: its kind, which decides the form of the intyg.
package enum ActivityKind: String, Sendable, Hashable, CaseIterable {
  case auskultation
  case kliniskTjanstgoring = "klinisk-tjanstgoring"
  case kurs
  case utvecklingsarbete
  case skriftligtArbete = "skriftligt-arbete"
  case sta3
  case tredjeland
  case btDelmal = "bt-delmal"
  case handledning
  case undervisning
  case reflektionIGrupp = "reflektion-i-grupp"
  case seminarium
  case teoretiskaStudier = "teoretiska-studier"
  case sammankomst
}
