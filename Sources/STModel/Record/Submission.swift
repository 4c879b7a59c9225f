/// That the bundle was sent.
package struct Submission: Sendable, Hashable {
  package var channel: SubmissionChannel
  package var sentAt: Timestamp
  package var receiver: String
  package var bundleSha256: String?

  package init(channel: SubmissionChannel, sentAt: Timestamp, receiver: String) {
    self.channel = channel
    self.sentAt = sentAt
    self.receiver = receiver
  }
}
