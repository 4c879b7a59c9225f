package import STDiagnostics
internal import STDigest
internal import STSource
package import STUpload

/// What is said about one uploaded file. It goes from the process that looked into the file to the one that asked, and
/// from there into the report, as the same JSON.
package struct UploadFileReport: Sendable, Hashable {
  /// What the person called the file.
  package var path: String
  /// Nil where it is not known.
  package let kind: String?
  package let status: UploadOutcome.Status
  package let findings: [Finding]
  package let notSeen: [String]
  /// Where the clean copy lies; before it has been put there, its name alone.
  package var output: String?
  /// SHA-256 of the file and of its copy, in hexadecimal.
  package let before: String?
  package let after: String?
  /// Why the file is not taken, as a sentence.
  package let reason: String?

  /// One finding, in words.
  package struct Finding: Sendable, Hashable {
    package let rule: RuleID
    package let category: String
    package let severity: Severity
    package let place: String
    package let message: String
    package let remedy: String?
    package let excerpt: String?
    /// Whether it is gone in the copy.
    package let isRemoved: Bool
  }

  /// - Parameter path: what the person called the file, with its folders.
  package init(_ outcome: UploadOutcome, path: String) {
    self.path = path
    kind = outcome.kind?.rawValue
    status = outcome.status
    findings =
      outcome.removed.map { Finding($0, isRemoved: true) }
      + outcome.findings.map { Finding($0, isRemoved: false) }
    notSeen = outcome.notSeen
    output = outcome.copy?.name
    before = outcome.before.hex
    after = outcome.copy?.digest.hex
    reason = outcome.reason.map { "\($0.message) \($0.rule.remedy)" }
  }

  /// A file that could not be read or looked into, or whose copy could not be written.
  package init(stopped path: String, by fault: Diagnostic) {
    self.path = path
    kind = nil
    status = .stoppad
    findings = [Finding(fault)]
    notSeen = ["Filen har inte granskats."]
    (output, before, after) = (nil, nil, nil)
    reason = [fault.message, fault.remedy].compactMap(\.self).joined(separator: " ")
  }

  init(
    path: String, kind: String?, status: UploadOutcome.Status, findings: [Finding], notSeen: [String],
    output: String?, before: String?, after: String?, reason: String?
  ) {
    (self.path, self.kind, self.status, self.findings) = (path, kind, status, findings)
    (self.notSeen, self.output, self.before, self.after) = (notSeen, output, before, after)
    self.reason = reason
  }

  package var hasErrors: Bool { findings.contains { $0.severity == .fel && !$0.isRemoved } }
}

extension UploadFileReport.Finding {
  fileprivate init(_ finding: UploadFinding, isRemoved: Bool) {
    self.init(
      rule: finding.rule.id, category: finding.rule.category.rawValue, severity: finding.severity,
      place: finding.place, message: finding.message,
      remedy: finding.isRemovable ? UploadRule.clean : finding.rule.remedy, excerpt: finding.excerpt,
      isRemoved: isRemoved)
  }

  fileprivate init(_ fault: Diagnostic) {
    self.init(
      rule: fault.rule, category: UploadCategory.container.rawValue, severity: fault.severity, place: "",
      message: Excerpt.plain(fault.message), remedy: fault.remedy, excerpt: nil, isRemoved: false)
  }
}
