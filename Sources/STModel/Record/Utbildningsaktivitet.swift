/// Utbildningsaktivitet, a learning activity.
package struct Utbildningsaktivitet: Sendable, Hashable {
  package var id: String
  package var kind: ActivityKind
  package var subject: String?
  package var periodRefs: [String] = []
  package var place: Place?
  package var start: Day?
  package var end: Day?
  package var description: String?
  package var milestones: [DelmalClaim]
  package var supervisorRef: String?
  package var courseLeaderRef: String?
  package var course: Course?
  package var howVerified: String?
  package var assessmentRefs: [String] = []
  package var status: ProgressStatus
  package var evidenceRefs: [String] = []

  package init(id: String, kind: ActivityKind, milestones: [DelmalClaim], status: ProgressStatus) {
    self.id = id
    self.kind = kind
    self.milestones = milestones
    self.status = status
  }
}
