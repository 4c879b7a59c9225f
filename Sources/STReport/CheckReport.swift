package import STDiagnostics
package import STRules

/// What `bilaga check` says about one record, in whatever form it is asked for.
package struct CheckReport: Sendable {
  /// What the person called the input.
  let file: String
  /// Version of the program.
  let version: String
  /// In report order.
  let findings: [Finding]
  /// Nil when the input could not be read.
  let assessment: Assessment?
  /// The uploaded files of the record, by number; empty where nobody has looked at them, as in a check.
  let uploads: [AttachmentReport]

  package init(
    _ assessment: Assessment, file: String, version: String, uploads: [AttachmentReport] = []
  ) {
    self.file = file
    self.version = version
    findings = assessment.findings
    self.assessment = assessment
    self.uploads = uploads
  }

  /// A report on an input that gave no record.
  package init(unreadable findings: [Diagnostic], file: String, version: String) {
    self.file = file
    self.version = version
    self.findings = findings.inReportOrder.map(Finding.init(reading:))
    assessment = nil
    uploads = []
  }

  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// The findings by who can act on them, the gravest first. What one rule says several times about different values
  /// is told together.
  var groups: [(responsible: Responsible, count: Int, points: [ReportPoint])] {
    Responsible.allCases.compactMap { responsible in
      let own = findings.filter { $0.responsible == responsible }
      let ordered = Severity.allCases.flatMap { severity in own.filter { $0.severity == severity } }
      return ordered.isEmpty ? nil : (responsible, ordered.count, ReportPoint.points(of: ordered))
    }
  }
}
