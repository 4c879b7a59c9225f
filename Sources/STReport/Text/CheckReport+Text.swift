internal import STDiagnostics
internal import STRules
internal import STSource

extension CheckReport {
  /// The report for a terminal: the verdict first, then the findings by who can act on them.
  package func text(_ style: TextStyle = TextStyle()) -> String {
    var lines = wrapped("\(Excerpt.masked(file)): \(verdict)", 0, style).map(style.bold)
    if let assessment {
      lines += wrapped("\(assessment.subject). \(countsLine).", 0, style)
      lines += wrapped(assessment.timeLine, 0, style)
    }
    for group in groups {
      lines += ["", style.bold(group.responsible.heading)]
      for finding in group.findings { lines += self.lines(finding, style) }
    }
    if assessment != nil { lines += [""] + wrapped(disclaimer, 0, style) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ finding: Finding, _ style: TextStyle) -> [String] {
    let head = "  \(style.label(finding.severity))  \(finding.rule.rawValue)  \(place(finding))"
    var lines = [head] + wrapped(finding.message, 6, style)
    if let remedy = finding.remedy { lines += wrapped("Åtgärd: \(remedy)", 6, style) }
    if let citation = finding.citation { lines += wrapped("Källa: \(citation)", 6, style) }
    return lines
  }

  private func wrapped(_ text: String, _ indent: Int, _ style: TextStyle) -> [String] {
    LineWrap.lines(text, width: style.width - indent).map { String(repeating: " ", count: indent) + $0 }
  }
}
