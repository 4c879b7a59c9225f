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
      lines += ["", style.bold("Vad som saknas")] + shortfall(assessment, style)
    }
    for group in groups {
      lines += ["", style.bold("\(group.responsible.heading) (\(group.count))")]
      for point in group.points { lines += self.lines(point, style) }
    }
    if !uploads.isEmpty { lines += ["", style.bold("Uppladdade filer")] + uploadLines(style) }
    if let profile = assessment?.profileLines, !profile.isEmpty {
      lines += [""] + profile.flatMap { wrapped($0, 0, style) }
    }
    if assessment != nil { lines += [""] + wrapped(disclaimer, 0, style) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The shortest list of what is missing, and what of the delmål is not fulfilled.
  private func shortfall(_ assessment: Assessment, _ style: TextStyle) -> [String] {
    let shortfall = Shortfall(assessment)
    var lines = wrapped(shortfall.delmal, 2, style)
    for item in shortfall.certificates { lines += hanging("- \(item.name): ", item.codes, 4, style) }
    if let time = shortfall.time { lines += wrapped(time, 2, style) }
    lines += wrapped(assessment.earliestLine, 2, style)
    guard let matrix = assessment.matrix else { return lines }
    let overview = DelmalOverview(matrix, of: assessment.record)
    lines += wrapped("Delmål: \(overview.summary)", 2, style)
    // What is missing stands in the shortest list already.
    for hole in overview.holes where hole.status != .saknas {
      let codes = hole.codes.joined(separator: ", ")
      lines += hanging("- \(hole.status.name), \(hole.activity): ", codes, 4, style)
    }
    return lines
  }

  /// The uploaded files, what came of each, and what was not looked at.
  private func uploadLines(_ style: TextStyle) -> [String] {
    let files = uploads.flatMap { upload in
      hanging("- \(upload.head), \(upload.fileName): ", upload.verdict, 4, style)
    }
    return files + wrapped("Inte granskat: \(notSeen.joined(separator: " "))", 2, style)
  }

  private func lines(_ point: ReportPoint, _ style: TextStyle) -> [String] {
    let title = point.first.title.map { "  \($0)" } ?? ""
    var lines = ["  \(style.label(point.first.severity))  \(point.first.rule.rawValue)\(title)"]
    for finding in point.findings {
      lines += wrapped("\(finding.message) \(place(finding))", 6, style)
    }
    let source = point.first.citation.map { "[\($0)]" }
    let remedy = point.first.remedy.map { "Åtgärd: \($0)" }
    return lines + wrapped([remedy, source].compactMap(\.self).joined(separator: " "), 6, style)
  }

  /// A line whose continuations stand two columns further in.
  private func hanging(_ label: String, _ text: String, _ indent: Int, _ style: TextStyle) -> [String] {
    let lines = wrapped(label + text, indent + 2, style)
    return lines.enumerated().map { $0.offset == 0 ? String($0.element.dropFirst(2)) : $0.element }
  }

  private func wrapped(_ text: String, _ indent: Int, _ style: TextStyle) -> [String] {
    LineWrap.lines(text, width: style.width - indent).map { String(repeating: " ", count: indent) + $0 }
  }
}
