internal import STDiagnostics
internal import STRules
internal import STSource

extension CheckReport {
  /// The report for a terminal: the verdict first, then the findings by who can act on them.
  package func text(_ style: TextStyle = TextStyle()) -> String {
    var lines = wrapped("\(Excerpt.masked(file)): \(verdict)", 0, style).map(style.bold)
    if let assessment {
      if let whatIf = assessment.whatIfLine { lines += wrapped(whatIf, 0, style).map(style.bold) }
      lines += wrapped("\(assessment.subject). \(countsLine).", 0, style)
      lines += wrapped(assessment.timeLine, 0, style)
      lines += wrapped(assessment.earliestLine, 0, style)
    }
    for group in groups {
      lines += ["", style.bold("\(group.responsible.heading) (\(group.count))")]
      for point in group.points { lines += self.lines(point, style) }
    }
    if let profile = assessment?.profileLines, !profile.isEmpty {
      lines += [""] + profile.flatMap { wrapped($0, 0, style) }
    }
    if assessment != nil { lines += [""] + wrapped(disclaimer, 0, style) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ point: ReportPoint, _ style: TextStyle) -> [String] {
    let title = point.first.title.map { "  \($0)" } ?? ""
    var lines = ["  \(style.label(point.first.severity))  \(point.first.rule.rawValue)\(title)"]
    for finding in point.findings {
      lines += wrapped(finding.message, 6, style) + ["      \(place(finding))"]
    }
    if let remedy = point.first.remedy { lines += wrapped("Åtgärd: \(remedy)", 6, style) }
    if let citation = point.first.citation { lines += wrapped("Källa: \(citation)", 6, style) }
    return lines
  }

  private func wrapped(_ text: String, _ indent: Int, _ style: TextStyle) -> [String] {
    LineWrap.lines(text, width: style.width - indent).map { String(repeating: " ", count: indent) + $0 }
  }
}
