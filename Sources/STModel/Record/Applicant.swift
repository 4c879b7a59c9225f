/// Sökande, the applicant.
package struct Applicant: Sendable, Hashable {
  package var familyName: String
  package var givenName: String
  package var previousNames: [String] = []
  package var identity: Identity?
  package var address: Address?
  package var phones: Phones?
  package var email: String?
  package var workplace: String?
  package var homeUnitHistory: [HomeUnit] = []

  package init(familyName: String, givenName: String) {
    self.familyName = familyName
    self.givenName = givenName
  }
}
