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
    var points: [ReportPoint] = []
    for finding in findings {
      let same = points.firstIndex { point in
        point.first.rule == finding.rule && point.first.severity == finding.severity
          && point.first.remedy == finding.remedy
      }
      if let same {
        points[same] = ReportPoint(points[same].first, points[same].findings + [finding])
      } else {
        points.append(ReportPoint(finding, [finding]))
      }
    }
    return points
  }
}
