/// Which of the two national identity numbers a person has.
package enum IdentityKind: String, Sendable, Hashable, CaseIterable {
  case personnummer
  case samordningsnummer
}
