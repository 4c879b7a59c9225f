package import STDiagnostics

/// What came of reading a finished bundle back.
package struct BundleProof: Sendable {
  /// How much was read and compared.
  package struct Counts: Sendable, Hashable {
    /// Files that were read, the manifest included.
    package var files = 0
    /// Application, list and certificates.
    package var papers = 0
    /// Of the papers.
    package var pages = 0
    package var certificates = 0
    /// Clean copies of what was uploaded.
    package var uploads = 0
    /// Attachments that the person adds by hand.
    package var toAdd = 0
    /// Single comparisons.
    package var checks = 0

    package init() {}
  }

  /// By file in the order of the manifest, then by page.
  package let findings: [Diagnostic]
  package let counts: Counts
  /// Every page is to say UTKAST.
  package let isDraft: Bool

  package init(findings: [Diagnostic], counts: Counts, isDraft: Bool) {
    self.findings = findings
    self.counts = counts
    self.isDraft = isDraft
  }
}

extension Diagnostic {
  /// The page of a paper that a finding of the proof is about, counted from 1.
  package var page: Int? {
    guard let pointer = location?.pointer, pointer.hasPrefix("/pages/") else { return nil }
    return Int(pointer.dropFirst("/pages/".count)).map { $0 + 1 }
  }
}
