/// Ansökan: what is applied for, which decides the application form.
package enum ApplicationKind: String, Sendable, Hashable, CaseIterable {
  case btGodkand = "bt-godkand"
  case specialistkompetens
  case specialistkompetensTredjeland = "specialistkompetens-tredjeland"
}
