package import STDiagnostics
package import STModel
package import STPrivacy

/// Puts every check to a record.
package struct RecordAssessor: Sendable {
  let rules: RuleCatalogue
  let forms: FormCatalogue
  let regulations: Regulations
  let privacy: PrivacyGuard

  package init(
    rules: RuleCatalogue, forms: FormCatalogue, regulations: Regulations, privacy: PrivacyGuard
  ) {
    self.rules = rules
    self.forms = forms
    self.regulations = regulations
    self.privacy = privacy
  }

  /// Judges a record.
  /// - Parameters:
  ///   - locate: The place in the input of the value that an RFC 6901 pointer names.
  ///   - today: Which day it is; nothing here reads a clock.
  ///   - reading: What reading the input has found already; it stands in the same report.
  package func assess(
    record: STRecord, locate: (String) -> SourceLocation?, today: Day, reading: [Diagnostic] = []
  ) -> Assessment {
    let context = RecordContext(
      record: record, rules: rules, forms: forms, regulations: regulations, privacy: privacy, today: today)
    let findings = RecordChecks.all.flatMap { check in
      check.faults(in: context).compactMap { fault in
        rules[fault.rule].flatMap { Finding(fault, $0, under: context.scope, locate: locate) }
      }
    }
    return Assessment(
      record: record, scope: context.scope,
      rules: rules.rules.filter { $0.source(under: context.scope) != nil },
      findings: inReportOrder(reading.map(Finding.init(reading:)) + findings),
      serviceTime: context.time, matrix: context.matrix, account: context.account,
      rulesVersion: rules.version, today: today)
  }

  /// Report order; findings without a place in the input follow their pointers.
  private func inReportOrder(_ findings: [Finding]) -> [Finding] {
    findings.map { (finding: $0, diagnostic: $0.diagnostic) }.sorted { left, right in
      if Diagnostic.reportOrder(left.diagnostic, right.diagnostic) { return true }
      if Diagnostic.reportOrder(right.diagnostic, left.diagnostic) { return false }
      return left.finding.stableKey < right.finding.stableKey
    }.map(\.finding)
  }
}
