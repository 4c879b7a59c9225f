/// Ansökan, the application itself.
package struct Application: Sendable, Hashable {
  package var kind: ApplicationKind
  package var place: String?
  package var date: Day?
  package var fee: Fee?
  /// Ids of attachments.
  package var attachmentOrder: [String] = []
  package var checklist: [ChecklistMark] = []
  package var disclaimerVersion: String?
  package var submission: Submission?
  package var supplements: [Supplement] = []

  package init(kind: ApplicationKind) {
    self.kind = kind
  }
}
