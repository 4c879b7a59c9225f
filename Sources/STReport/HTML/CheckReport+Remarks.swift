internal import STDiagnostics
internal import STRules

extension CheckReport {
  /// The findings by who can act on them.
  func remarks(_ html: inout MarkupText) {
    guard !findings.isEmpty else { return }
    html.part(.remarks) { section in
      for group in groups { self.group(group.responsible, group.count, group.points, &section) }
    }
  }

  private func group(
    _ responsible: Responsible, _ count: Int, _ points: [ReportPoint], _ html: inout MarkupText
  ) {
    html.raw("\n")
    html.element("section", [("id", responsible.rawValue)]) { section in
      section.element("h3", text: "\(responsible.heading) (\(count))")
      section.element("ul", [("class", "findings")]) { list in
        for point in points {
          list.raw("\n")
          list.element("li", [("class", point.first.severity.rawValue)]) { self.point(point, &$0) }
        }
      }
    }
  }

  private func point(_ point: ReportPoint, _ html: inout MarkupText) {
    let first = point.first
    html.element("h4") { heading in
      heading.element("span", [("class", "severity")], text: first.severity.name)
      heading.text(" " + (first.title ?? "Inläsning"))
    }
    for finding in point.findings {
      html.element("p") { paragraph in
        paragraph.text(finding.message + " ")
        // The file is passed on with the papers: it says the same wherever on a disk the record lay.
        paragraph.element("code", text: place(finding, showsFolder: false))
      }
    }
    if let remedy = first.remedy {
      html.element("p", [("class", "remedy")]) { paragraph in
        paragraph.element("strong", text: "Åtgärd:")
        paragraph.text(" " + remedy)
      }
    }
    let source = [first.rule.rawValue, first.citation].compactMap(\.self).joined(separator: " · ")
    html.element("p", [("class", "source")], text: source)
  }
}
