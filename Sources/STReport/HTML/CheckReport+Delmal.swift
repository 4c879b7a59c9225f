internal import STRules

extension CheckReport {
  /// The shortest list of what is missing.
  func shortfall(_ assessment: Assessment, _ html: inout MarkupText) {
    let shortfall = Shortfall(assessment)
    html.part(.shortfall) { section in
      section.element("p", text: shortfall.delmal)
      if !shortfall.certificates.isEmpty {
        section.element("ol", [("class", "missing")]) { list in
          for item in shortfall.certificates {
            list.raw("\n")
            list.element("li") { entry in
              entry.element("strong", text: item.name)
              entry.text(": " + item.codes)
            }
          }
        }
      }
      if let time = shortfall.time { section.element("p", text: time) }
      section.element("p", text: assessment.earliestLine)
    }
  }

  /// Delmål × activity × issuer. Each row says the delmål, since a reader may come into the table anywhere.
  func delmalTable(_ assessment: Assessment, _ html: inout MarkupText) {
    guard let matrix = assessment.matrix else { return }
    let overview = DelmalOverview(matrix, of: assessment.record)
    html.part(.delmal) { section in
      section.element("table", [("class", "delmal")]) { table in
        table.element("caption", text: "Vad varje delmål kräver. " + overview.summary)
        table.element("thead") {
          ReportTable.heading(["Delmål", "Krav", "Intygas av", "Läge"], numbersFrom: 4, &$0)
        }
        for milestone in overview.milestones { rows(milestone, &table) }
      }
    }
  }

  private func rows(_ milestone: DelmalOverview.Milestone, _ table: inout MarkupText) {
    table.raw("\n")
    table.element("tbody") { body in
      for (position, line) in milestone.lines.enumerated() {
        body.element("tr") { row in
          if position == 0 { head(milestone, &row) }
          row.element("td", text: line.activity)
          row.element("td", text: line.issuers)
          row.element("td", [("class", line.status.rawValue)]) { status(line, &$0) }
        }
      }
    }
  }

  private func head(_ milestone: DelmalOverview.Milestone, _ row: inout MarkupText) {
    row.element("th", [("scope", "rowgroup"), ("rowspan", String(milestone.lines.count))]) { head in
      head.text(milestone.code)
      guard let title = milestone.title else { return }
      head.text(" ")
      head.element("span", [("class", "title")], text: title)
    }
  }

  /// Symbol and word, and the papers where there are any.
  private func status(_ line: DelmalOverview.Line, _ cell: inout MarkupText) {
    cell.element("span", [("class", "status")]) { status in
      status.element("span", [("class", "symbol"), ("aria-hidden", "true")], text: line.status.symbol)
      status.text(" " + line.status.name)
    }
    if let papers = line.papers { cell.text(", " + papers) }
  }
}
