internal import STDiagnostics
internal import STModel
internal import STRules
internal import STSource

extension CheckReport {
  /// The report as one HTML file without script and without references to anything outside it.
  /// - Parameter style: The style sheet, `Forms/rapport/rapport.css`.
  package func html(style: [UInt8]) -> [UInt8] {
    var page = MarkupText()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", [("lang", "sv")]) { html in
      html.element("head") { head in
        head.void("meta", [("charset", "utf-8")])
        head.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        head.element("title", text: title)
        head.style(String(decoding: style, as: UTF8.self))
      }
      html.raw("\n")
      html.element("body") { body in
        body.element("main") { content(&$0) }
        body.raw("\n")
        body.element("footer") { footer in
          footer.element("p", text: disclaimer)
          footer.element("p", text: "Framställd med \(versions).")
        }
      }
    }
    page.raw("\n")
    return Array(page.source.utf8)
  }

  private var title: String { "Kontrollrapport" + (assessment.map { ": \($0.subject)" } ?? "") }

  private func content(_ html: inout MarkupText) {
    html.element("h1", text: "Kontrollrapport")
    if let assessment { html.element("p", [("class", "subject")], text: assessment.subject) }
    html.element("p", [("class", count(.fel) > 0 ? "verdict stop" : "verdict clear")], text: verdict)
    if let whatIf = assessment?.whatIfLine { html.element("p", [("class", "what-if")], text: whatIf) }
    html.element("p", text: countsLine + ".")
    if let assessment {
      html.element("p", text: assessment.earliestLine)
      facts(assessment, &html)
    }
    if groups.count > 1 { whoDoesWhat(&html) }
    for group in groups { section(group.responsible, group.count, group.points, &html) }
    if let assessment {
      timeTable(assessment, &html)
      checklist(assessment, &html)
      profile(assessment.profileLines, &html)
    }
  }

  private func profile(_ lines: [String], _ html: inout MarkupText) {
    guard let first = lines.first else { return }
    html.raw("\n")
    html.element("section") { section in
      section.element("h2", text: "Profil")
      section.element("p", text: first)
      section.element("ul") { list in
        for line in lines.dropFirst() { list.element("li", text: line) }
      }
    }
  }

  private func facts(_ assessment: Assessment, _ html: inout MarkupText) {
    html.element("dl", [("class", "facts")]) { list in
      for (term, value) in [
        ("Post", Excerpt.masked(assessment.record.recordId)),
        ("Version av posten", String(assessment.record.revision)),
        ("Kontrollerad", assessment.today.description),
      ] {
        list.element("div") { pair in
          pair.element("dt", text: term)
          pair.element("dd", text: value)
        }
      }
    }
  }

  /// How many things each has to do, with a way to them.
  private func whoDoesWhat(_ html: inout MarkupText) {
    html.element("nav", [("aria-label", "Vem som kan åtgärda")]) { nav in
      nav.element("ul", [("class", "who")]) { list in
        for group in groups {
          list.element("li") { item in
            item.element("a", [("href", "#" + group.responsible.rawValue)], text: group.responsible.heading)
            item.text(" \(group.count)")
          }
        }
      }
    }
  }

  private func section(
    _ responsible: Responsible, _ count: Int, _ points: [ReportPoint], _ html: inout MarkupText
  ) {
    html.raw("\n")
    html.element("section", [("id", responsible.rawValue)]) { section in
      section.element("h2", text: "\(responsible.heading) (\(count))")
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
    html.element("h3") { heading in
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

  private func checklist(_ assessment: Assessment, _ html: inout MarkupText) {
    html.raw("\n")
    html.element("section") { section in
      section.element("h2", text: "Checklista")
      section.element("table") { table in
        table.element("caption", text: "Anmärkningar under de sju rubriker som gås igenom före avsändning")
        table.element("thead") { ReportTable.heading(["Rubrik", "Anmärkningar"], numbersFrom: 1, &$0) }
        table.element("tbody") { body in
          for heading in ChecklistHeading.allCases {
            ReportTable.row([heading.heading, String(assessment.count(heading))], numbersFrom: 1, &body)
          }
        }
      }
    }
  }
}

extension Severity {
  /// As a label before a heading.
  fileprivate var name: String {
    switch self {
    case .fel: "Fel"
    case .varning: "Varning"
    case .upplysning: "Upplysning"
    }
  }
}
