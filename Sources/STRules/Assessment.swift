package import STDiagnostics
package import STModel

/// Everything that the rules say about one record.
package struct Assessment: Sendable {
  package let record: STRecord
  package let scope: RuleScope
  /// Every rule that was put to the record, in the order of their ids.
  package let rules: [Rule]
  /// In report order: file, line, column, rule, message.
  package let findings: [Finding]
  package let serviceTime: ServiceTime
  /// Delmål by delmål; nil when the specialty is not known.
  package let matrix: DelmalMatrix?
  /// What the service is held against; nil where the regulation states no least time.
  package let account: TimeAccount?
  /// When what is planned reaches what is asked for.
  package let earliest: EarliestDate
  /// What the tenant has decided; nil where the record was judged without a profile.
  package let profile: Profile?
  /// What was changed before the record was judged; nil where it was judged as it is.
  package let whatIf: WhatIfComparison?
  /// Version of the rule set.
  package let rulesVersion: String
  /// The day that the record was judged on.
  package let today: Day

  package func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// Findings under one of the seven headings.
  package func count(_ heading: ChecklistHeading) -> Int { findings.count { $0.heading == heading } }

  /// The record as something that final papers may be made from; nil while anything of severity *fel* remains.
  package var completeRecord: CompleteRecord? { CompleteRecord(self) }
}

extension Assessment {
  /// The same assessment with what later stages have found: it stands in the same report.
  package func adding(_ more: [Finding]) -> Assessment {
    guard !more.isEmpty else { return self }
    return Assessment(
      record: record, scope: scope, rules: rules, findings: (findings + more).inReportOrder,
      serviceTime: serviceTime, matrix: matrix, account: account, earliest: earliest, profile: profile,
      whatIf: whatIf, rulesVersion: rulesVersion, today: today)
  }
}
