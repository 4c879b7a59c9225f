internal import STBundle
internal import STDiagnostics
internal import STSource

extension VerifyReport {
  /// The report for a terminal: the verdict first, then the findings file by file.
  package func text(_ style: TextStyle = TextStyle()) -> String {
    var lines = wrapped("\(Excerpt.plain(folder)): \(verdict)", 0, style).map(style.bold)
    if let extent { lines += wrapped(extent, 0, style) }
    var file: String?
    for finding in findings {
      let place = finding.location?.file ?? ""
      if place != file { lines += ["", style.bold(Excerpt.plain(place))] }
      file = place
      lines += self.lines(finding, style)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ finding: Diagnostic, _ style: TextStyle) -> [String] {
    let title = ProofRule(rawValue: finding.rule.rawValue).map { "  \($0.title)" } ?? ""
    let page = finding.page.map { "Sida \($0): " } ?? ""
    var lines = ["  \(style.label(finding.severity))  \(finding.rule.rawValue)\(title)"]
    lines += wrapped(page + finding.message, 6, style)
    if let remedy = finding.remedy { lines += wrapped("Åtgärd: \(remedy)", 6, style) }
    return lines
  }

  private func wrapped(_ text: String, _ indent: Int, _ style: TextStyle) -> [String] {
    LineWrap.lines(text, width: style.width - indent).map { String(repeating: " ", count: indent) + $0 }
  }
}
