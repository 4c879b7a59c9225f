package import STDiagnostics
package import STModel
package import STPrivacy

/// Puts every check to a record.
package struct RecordAssessor: Sendable {
  let rules: RuleCatalogue
  let forms: FormCatalogue
  let regulations: Regulations
  let privacy: PrivacyGuard
  let profile: Profile?

  /// - Parameter profile: what the tenant has decided; the rules weigh as it says.
  package init(
    rules: RuleCatalogue, forms: FormCatalogue, regulations: Regulations, privacy: PrivacyGuard,
    profile: Profile? = nil
  ) {
    self.rules = profile.map { rules.weighed($0.severities) } ?? rules
    self.profile = profile
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
    assess(context(of: record, today), locate, reading)
  }

  /// Judges a record as it would be with changes: the same as judging the record that has been edited so.
  ///
  /// - Parameters:
  ///   - whatIf: the changes, made one after the other.
  ///   - locate: the place in the input of the value that a pointer into the unchanged record names.
  /// - Returns: nil where a change cannot be made in this record; the findings then say why.
  package func assess(
    record: STRecord, whatIf: [WhatIf], locate: (String) -> SourceLocation?, today: Day,
    reading: [Diagnostic] = []
  ) -> (assessment: Assessment?, findings: [Diagnostic]) {
    let unchanged = context(of: record, today)
    let codes = unchanged.matrix?.rows.map(\.milestone.code) ?? []
    var edit = RecordEdit(record)
    for (position, change) in whatIf.enumerated() {
      if let refusal = edit.make(change, number: position + 1, codes: codes) { return (nil, [refusal]) }
    }
    let comparison = WhatIfComparison(changes: whatIf, unchanged: EarliestDate(unchanged))
    let assessment = assess(
      context(of: edit.record, today), { locate(edit.original(of: $0)) }, reading, comparison)
    return (assessment, [])
  }

  func context(of record: STRecord, _ today: Day) -> RecordContext {
    RecordContext(
      record: record, rules: rules, forms: forms, regulations: regulations, privacy: privacy,
      allowsSpecialCategories: profile?.specialCategories?.allowed, today: today)
  }

  private func assess(
    _ context: RecordContext, _ locate: (String) -> SourceLocation?, _ reading: [Diagnostic],
    _ whatIf: WhatIfComparison? = nil
  ) -> Assessment {
    let findings = RecordChecks.all.flatMap { check in
      check.faults(in: context).compactMap { fault in
        rules[fault.rule].flatMap { Finding(fault, $0, under: context.scope, locate: locate) }
      }
    }
    return Assessment(
      record: context.record, scope: context.scope,
      rules: rules.rules.filter { $0.source(under: context.scope) != nil },
      findings: (reading.map(Finding.init(reading:)) + findings).inReportOrder,
      serviceTime: context.time, matrix: context.matrix, account: context.account,
      earliest: EarliestDate(context), profile: profile, whatIf: whatIf, rulesVersion: rules.version,
      today: context.today)
  }
}
