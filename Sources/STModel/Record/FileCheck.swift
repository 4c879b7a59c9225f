/// What was found in an uploaded file.
package struct FileCheck: Sendable, Hashable {
  package var status: FileCheckStatus
  package var findings: Int?
  package var cleanedSha256: String?
  package var checkedAt: Timestamp?
  package var tool: String?
  package var notSeen: [String] = []

  package init(status: FileCheckStatus) {
    self.status = status
  }
}
