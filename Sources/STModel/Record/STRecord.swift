/// The ST record: one applicant, one specialty, one tenant, at one revision.
package struct STRecord: Sendable, Hashable {
  /// `major.minor`.
  package var schemaVersion: String
  package var recordId: String
  package var revision: Int
  /// SHA-256 of the canonical form of the revision before, in hexadecimal digits.
  package var previousHash: String?
  package var state: RecordState
  package var organisation: Organisation
  package var applicant: Applicant
  package var education: Education?
  package var bt: Bastjanstgoring?
  package var st: Specialiseringstjanstgoring
  package var people: [Person] = []
  package var periods: [Tjanstgoringsperiod] = []
  package var activities: [Utbildningsaktivitet] = []
  package var certificates: [Intyg] = []
  package var attachments: [Attachment] = []
  package var application: Application?
  package var assessments: [Bedomning] = []
  package var supervision: [SupervisionMeeting] = []
  package var plan: TrainingPlan?
  package var blocks: [DisclosureBlock] = []
  package var consents: [DisclosureConsent] = []
  package var provenance: Provenance
  /// What other systems want to keep: hashed, written back, never rendered.
  package var ext: OpaqueValue?

  package init(
    schemaVersion: String, recordId: String, revision: Int, state: RecordState, organisation: Organisation,
    applicant: Applicant, st: Specialiseringstjanstgoring, provenance: Provenance
  ) {
    self.schemaVersion = schemaVersion
    self.recordId = recordId
    self.revision = revision
    self.state = state
    self.organisation = organisation
    self.applicant = applicant
    self.st = st
    self.provenance = provenance
  }
}
