/// What sort of hiding place a finding is about.
package enum UploadCategory: String, Sendable, Hashable, CaseIterable {
  /// Author, program, times, place, camera and the like.
  case metadata
  /// Remarks that do not print.
  case comment
  /// What the file once said: earlier versions, tracked changes, unreachable objects.
  case history
  /// A file within the file.
  case attachment
  /// Scripts, macros and actions.
  case active
  /// References to something outside the file.
  case external
  /// Content that a reader does not see.
  case hidden
  /// Identity numbers and what else points to a person.
  case pii
  /// The shell around the content: bytes that belong to nothing, names that lie.
  case container
  /// Electronic signatures, which cleaning would break.
  case signature
}
