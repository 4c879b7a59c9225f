package import STDiagnostics
internal import STSource

/// One line of the answer of `bilaga batch`.
public struct BatchResult: Sendable, Hashable {
  /// The record's id; nil where there was none to read.
  package let record: String?
  /// What the person calls the input, with identity numbers masked.
  package let input: String
  public let status: BatchStatus
  /// Findings of severity fel.
  package let errors: Int
  /// How many findings each rule has, sorted by rule.
  package let rules: [RuleCount]
  /// The folder with what was written, relative to the folder of the whole run; nil where nothing was.
  package let output: String?
  /// SHA-256 of the last file that was written, the manifest or the report: it stands for all of them.
  package let sha256: String?
  /// Why it was stopped; only where it was.
  package let reason: String?
  /// How long the record took.
  package let milliseconds: Int

  /// How often one rule spoke.
  package struct RuleCount: Sendable, Hashable {
    package let rule: RuleID
    package let count: Int

    package init(_ rule: RuleID, _ count: Int) {
      self.rule = rule
      self.count = count
    }
  }

  package init(
    record: String?, input: String, status: BatchStatus, errors: Int = 0, rules: [RuleCount] = [],
    output: String? = nil, sha256: String? = nil, reason: String? = nil, milliseconds: Int = 0
  ) {
    self.record = record
    self.input = Excerpt.masked(input)
    self.status = status
    self.errors = errors
    self.rules = rules
    self.output = output
    self.sha256 = sha256
    self.reason = reason
    self.milliseconds = milliseconds
  }

  /// A record that could not be dealt with.
  package static func stopped(_ input: String, _ reason: String, milliseconds: Int = 0) -> BatchResult {
    BatchResult(record: nil, input: input, status: .stoppad, reason: reason, milliseconds: milliseconds)
  }
}
