internal import STDiagnostics
internal import STModel
internal import STRules
internal import STSource

extension CheckReport {
  /// The report as one HTML file without script and without references to anything outside it.
  /// - Parameter style: The style sheet, `Forms/rapport/rapport.css`.
  package func html(style: [UInt8]) -> [UInt8] {
    ReportPage.html(
      title: title, style: style, footer: [disclaimer, "Framställd med \(versions)."], content: content)
  }

  private var title: String { "Kontrollrapport" + (assessment.map { ": \($0.subject)" } ?? "") }

  private func content(_ html: inout MarkupText) {
    html.element("h1", text: "Kontrollrapport")
    if let assessment { html.element("p", [("class", "subject")], text: assessment.subject) }
    html.element("p", [("class", count(.fel) > 0 ? "verdict stop" : "verdict clear")], text: verdict)
    if let whatIf = assessment?.whatIfLine { html.element("p", [("class", "what-if")], text: whatIf) }
    html.element("p", text: countsLine + ".")
    if let assessment {
      facts(assessment, &html)
      contents(assessment, &html)
      shortfall(assessment, &html)
    }
    remarks(&html)
    uploadTable(&html)
    if let assessment {
      delmalTable(assessment, &html)
      timeProof(assessment, &html)
      checklist(assessment, &html)
      profile(assessment.profileLines, &html)
    }
  }

  /// Whose profile the rules weigh by, and its decisions.
  private func profile(_ lines: [String], _ html: inout MarkupText) {
    guard let first = lines.first else { return }
    html.part(.profile) { section in
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

  /// The parts of the report, and how many things each person has to do, with a way to them.
  private func contents(_ assessment: Assessment, _ html: inout MarkupText) {
    html.raw("\n")
    html.element("nav", [("aria-label", "Innehåll")]) { nav in
      nav.element("ul", [("class", "contents")]) { list in
        for part in ReportPart.allCases where part.isIn(self, assessment) {
          list.element("li") { item in
            item.element("a", [("href", "#" + part.rawValue)], text: part.heading)
          }
        }
      }
      if groups.count > 1 { people(&nav) }
    }
  }

  private func people(_ html: inout MarkupText) {
    html.element("ul", [("class", "contents")]) { list in
      for group in groups {
        list.element("li") { item in
          item.element("a", [("href", "#" + group.responsible.rawValue)], text: group.responsible.heading)
          item.text(" \(group.count)")
        }
      }
    }
  }

  private func checklist(_ assessment: Assessment, _ html: inout MarkupText) {
    html.part(.checklist) { section in
      section.element("table") { table in
        table.element("caption", text: "Anmärkningar under de sju rubriker som gås igenom före avsändning")
        table.element("thead") {
          ReportTable.heading(["Rubrik", "Fel", "Varningar", "Upplysningar"], numbersFrom: 1, &$0)
        }
        table.element("tbody") { body in
          for heading in ChecklistHeading.allCases {
            let counts = Severity.allCases.map { String(assessment.count(heading, $0)) }
            ReportTable.row([heading.heading] + counts, numbersFrom: 1, &body)
          }
        }
      }
    }
  }
}

extension Assessment {
  /// Findings under one of the seven headings, of one severity.
  func count(_ heading: ChecklistHeading, _ severity: Severity) -> Int {
    findings.count { $0.heading == heading && $0.severity == severity }
  }
}
