/// The row of the application's own list of attachments.
package enum AttachmentCategory: String, Sendable, Hashable, CaseIterable {
  case btDelmal = "bt-delmal"
  case btFullgjord = "bt-fullgjord"
  case btBaskompetens = "bt-baskompetens"
  case beforeLicence = "before-licence"
  case stFullgjord = "st-fullgjord"
  case specialistkompetens
  case auskultation
  case kliniskTjanstgoring = "klinisk-tjanstgoring"
  case kurs
  case utvecklingsarbete
  case skriftligtArbete = "skriftligt-arbete"
  case sta3
  case tredjelandDelmal = "tredjeland-delmal"
  case tredjelandKompetenskrav = "tredjeland-kompetenskrav"
  case svenskDoktorsexamen = "svensk-doktorsexamen"
  case utlandskDoktorsexamen = "utlandsk-doktorsexamen"
  case foreignService = "foreign-service"
  case individuelltProgram = "individuellt-program"
  case ovrigt
}
