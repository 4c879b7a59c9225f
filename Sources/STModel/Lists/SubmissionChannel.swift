/// How an application is sent.
package enum SubmissionChannel: String, Sendable, Hashable, CaseIterable {
  case post
}
