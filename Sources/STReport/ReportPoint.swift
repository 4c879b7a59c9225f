internal import STDiagnostics
internal import STRules

/// Findings that a reader takes in at once: the same rule, the same gravity and the same thing to do.
struct ReportPoint: Sendable {
  /// One or more, in report order.
  let findings: [Finding]
  /// Stands for all of them in everything but message and place.
  let first: Finding

  private init(_ first: Finding, _ findings: [Finding]) {
    self.first = first
    self.findings = findings
  }

  /// Findings put together, each point where its first finding stood.
  static func points(of findings: [Finding]) -> [ReportPoint] {
    var places: [Sameness: Int] = [:]
    var gathered: [[Finding]] = []
    for finding in findings {
      let sameness = Sameness(rule: finding.rule, severity: finding.severity, remedy: finding.remedy)
      if let place = places[sameness] {
        gathered[place].append(finding)
      } else {
        places[sameness] = gathered.count
        gathered.append([finding])
      }
    }
    return gathered.compactMap { findings in findings.first.map { ReportPoint($0, findings) } }
  }

  /// What findings of one point have in common.
  private struct Sameness: Hashable {
    let rule: RuleID
    let severity: Severity
    let remedy: String?
  }
}
