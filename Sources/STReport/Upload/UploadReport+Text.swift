internal import STDiagnostics
internal import STSource
internal import STUpload

extension UploadReport {
  /// The report for a terminal: file by file, the verdict first, what stays before what is gone; last what was not looked
  /// at.
  package func text(_ style: TextStyle = TextStyle()) -> String {
    var lines: [String] = []
    for file in files {
      lines += wrapped("\(Excerpt.plain(file.path)): \(verdict(on: file))", 0, style).map(style.bold)
      if let output = file.output { lines += wrapped("Kopia: \(Excerpt.plain(output))", 0, style) }
      var told: Set<RuleID> = []
      for finding in file.findings where !finding.isRemoved {
        lines += self.lines(finding, style)
        // What to do is said once for all findings of a rule.
        guard let remedy = finding.remedy, told.insert(finding.rule).inserted else { continue }
        lines += wrapped("Åtgärd: \(remedy)", 6, style)
      }
      let removed = file.findings.filter(\.isRemoved)
      if !removed.isEmpty { lines += ["", "Borta i kopian:"] + removed.flatMap { self.lines($0, style) } }
      lines.append("")
    }
    lines.append("Inte granskat:")
    lines += notSeen.flatMap { wrapped($0, 2, style) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One sentence. It says what was found, and never that a file is safe.
  private func verdict(on file: UploadFileReport) -> String {
    let left = file.findings.count { !$0.isRemoved }
    let removed = file.findings.count - left
    return switch file.status {
    case .ren: "Inget hittades."
    case .fynd: "\(left) fynd."
    case .rensad:
      left == 0 ? "Rensad, \(removed) fynd borta." : "Rensad, \(removed) fynd borta och \(left) kvar."
    // Why stands among the findings.
    case .stoppad: "Stoppad."
    }
  }

  private func lines(_ finding: UploadFileReport.Finding, _ style: TextStyle) -> [String] {
    let place = finding.place.isEmpty ? "" : "  \(finding.place)"
    var lines = ["  \(style.label(finding.severity))  \(finding.rule.rawValue)\(place)"]
    lines += wrapped(finding.message, 6, style)
    if let excerpt = finding.excerpt { lines += wrapped("”\(excerpt)”", 6, style) }
    return lines
  }

  private func wrapped(_ text: String, _ indent: Int, _ style: TextStyle) -> [String] {
    LineWrap.lines(text, width: style.width - indent).map { String(repeating: " ", count: indent) + $0 }
  }
}
