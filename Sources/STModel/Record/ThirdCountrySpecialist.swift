/// Whether the applicant is a specialist from a country outside EU, EEA and Switzerland.
package struct ThirdCountrySpecialist: Sendable, Hashable {
  package var yes: Bool
  package var programmeAttachmentRef: String?

  package init(yes: Bool) {
    self.yes = yes
  }
}
