/// Intyg, a certificate: a snapshot that stays as it was signed.
package struct Intyg: Sendable, Hashable {
  package var id: String
  /// Form id such as `hslf2021-b09`.
  package var form: String
  /// SHA-256 of the blank form that was used.
  package var formSha256: String?
  package var activityRefs: [String] = []
  /// Empty: the union of the activities’ milestones.
  package var milestones: [IntygDelmal] = []
  package var subjectText: String?
  package var descriptionText: String?
  package var activitiesText: String?
  package var howVerifiedText: String?
  package var places: [IntygPlace] = []
  package var issuers: [Intygsutfardare]
  package var status: IntygStatus
  package var relation: IntygRelation?
  /// SHA-256 of all printed values at signing.
  package var contentHash: String?
  package var fileRef: String?

  package init(id: String, form: String, issuers: [Intygsutfardare], status: IntygStatus) {
    self.id = id
    self.form = form
    self.issuers = issuers
    self.status = status
  }
}
