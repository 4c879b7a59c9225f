package import STDiagnostics
package import STModel

/// What one check alone says of a record.
package struct CheckResult: Sendable {
  /// The name of the check's type.
  package let check: String
  /// The rules that it speaks for.
  package let rules: [RuleID]
  package let findings: [Finding]
}

extension RecordAssessor {
  /// The findings of a record check by check. Checks do not know of one another, so what is left when one is taken out is
  /// what the others say here.
  package func findingsByCheck(
    of record: STRecord, locate: (String) -> SourceLocation?, today: Day
  ) -> [CheckResult] {
    let context = context(of: record, today)
    return RecordChecks.all.map { check in
      CheckResult(
        check: String(describing: check), rules: check.rules,
        findings: check.faults(in: context).compactMap { fault in
          rules[fault.rule].flatMap { Finding(fault, $0, under: context.scope, locate: locate) }
        })
    }
  }
}
