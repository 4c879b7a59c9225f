internal import STDiagnostics
internal import STSource

extension BatchReport {
  /// One HTML file without script and without references to anything but the folders beside it.
  /// - Parameter style: The style sheet, `Forms/rapport/rapport.css`.
  package func html(style: [UInt8]) -> [UInt8] {
    ReportPage.html(
      title: "Sammanfattning av många poster", style: style,
      footer: [
        "Rapporten är ett beslutsstöd. Den visar vad programmet har hittat i posterna och lovar inte "
          + "godkännande: Socialstyrelsen prövar varje ansökan.",
        "Framställd med \(version), bedömd \(day).",
      ], content: content)
  }

  private func content(_ html: inout MarkupText) {
    html.element("h1", text: "Sammanfattning")
    let isClear = count(.klar) == total
    html.element("p", [("class", isClear ? "verdict clear" : "verdict stop")], text: sentence)
    ruleTable(&html)
    recordTable(&html)
  }

  private func ruleTable(_ html: inout MarkupText) {
    guard !rules.isEmpty else { return }
    html.raw("\n")
    html.element("section") { section in
      section.element("h2", text: "Vad som hittades")
      section.element("table") { table in
        table.element("caption", text: "Reglerna, efter hur många poster de gäller")
        table.element("thead") {
          ReportTable.heading(["Regel", "Rubrik", "Poster", "Anmärkningar"], numbersFrom: 2, &$0)
        }
        table.element("tbody") { body in
          for rule in rules {
            ReportTable.row(
              [rule.rule.rawValue, rule.title ?? "Inläsning", String(rule.records), String(rule.findings)],
              numbersFrom: 2, &body)
          }
        }
      }
    }
  }

  private func recordTable(_ html: inout MarkupText) {
    guard !rows.isEmpty else { return }
    html.raw("\n")
    html.element("section") { section in
      section.element("h2", text: "Posterna")
      if rows.count < total {
        section.element("p", text: "\(total - rows.count) poster utan hinder visas inte här.")
      }
      section.element("table") { table in
        table.element("caption", text: "Varje post med sitt utfall")
        table.element("thead") {
          ReportTable.heading(["Post", "Utfall", "Var", "Fel"], numbersFrom: 3, &$0)
        }
        table.element("tbody") { body in
          for row in rows { record(row, &body) }
        }
      }
    }
  }

  private func record(_ row: Row, _ html: inout MarkupText) {
    html.raw("\n")
    html.element("tr") { cells in
      cells.element("th", [("scope", "row")], text: Excerpt.masked(row.input))
      cells.element("td") { cell in
        cell.text(row.verdict.word)
        if let reason = row.reason { cell.text(": " + Excerpt.masked(reason)) }
      }
      cells.element("td", text: row.output ?? "")
      cells.element("td", [("class", "number")], text: String(row.errors))
    }
  }
}

extension BatchReport.Verdict {
  /// For people.
  fileprivate var word: String {
    switch self {
    case .klar: "Inga hinder"
    case .hinder: "Hinder kvar"
    case .stoppad: "Stoppad"
    }
  }
}
