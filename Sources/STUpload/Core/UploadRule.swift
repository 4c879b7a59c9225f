package import STDiagnostics

/// A rule of what an uploaded file may hide. Numbers are never reused: FIL-001 to 099 all files, 100 to 199 PDF, 200 to 299
/// office documents, 300 to 399 pictures, 400 to 499 text, mail and archives.
///
/// Each kind of file has its rules in an extension of its own, `UploadRule+PDF` and so on, with a list of them that
/// `all` gathers.
package struct UploadRule: Sendable, Hashable {
  package let id: RuleID
  package let category: UploadCategory
  package let severity: Severity
  /// One Swedish sentence, without the full stop, to which a finding may add a detail.
  package let message: String
  /// What the person should do where the program cannot remove it, in Swedish.
  package let remedy: String

  package init(
    _ id: RuleID, _ category: UploadCategory, _ severity: Severity, _ message: String, remedy: String
  ) {
    self.id = id
    self.category = category
    self.severity = severity
    self.message = message
    self.remedy = remedy
  }

  /// What to do where `bilaga clean` does it.
  package static let clean = "Gör en rensad kopia med bilaga clean."
}
