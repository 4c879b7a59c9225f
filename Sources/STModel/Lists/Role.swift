/// What a person is in relation to the applicant.
package enum Role: String, Sendable, Hashable, CaseIterable {
  case sokande
  case handledare
  case huvudhandledare
  case verksamhetschef
  case utseddLakare = "utsedd-lakare"
  case specialistlakare
  case externBedomare = "extern-bedomare"
  case studierektor
  case kursledare
  case bedomare
  case administrator
}
