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
    if let part {
      html.element(
        "p", [("class", "subject")],
        text: "Del \(part.number) av \(part.count) av \(part.records.spaced) poster")
    }
    let isClear = count(.klar) == total
    html.element("p", [("class", isClear ? "verdict clear" : "verdict stop")], text: sentence)
    html.element("p") { line in
      line.text("Varje post har en rad i ")
      line.element("a", [("href", "poster.ndjson")], text: "poster.ndjson")
      line.text(". Hur lång tid de tog står i ")
      line.element("a", [("href", "tider.html")], text: "tider.html")
      line.text(".")
    }
    contents(&html)
    recordTable(&html)
    ruleTable(&html)
  }

  private func contents(_ html: inout MarkupText) {
    guard !rules.isEmpty, total > 0 else { return }
    html.element("nav", [("aria-label", "Innehåll")]) { nav in
      nav.element("ul", [("class", "contents")]) { list in
        for (place, words) in [("poster", recordHeading), ("regler", "Vad som hittades")] {
          list.element("li") { $0.element("a", [("href", "#\(place)")], text: words) }
        }
      }
    }
  }

  private var recordHeading: String { rows.count < total ? "Posterna som behöver någon" : "Posterna" }

  private func ruleTable(_ html: inout MarkupText) {
    guard !rules.isEmpty else { return }
    html.raw("\n")
    html.element("section") { section in
      section.element("h2", [("id", "regler")], text: "Vad som hittades")
      section.element("table") { table in
        table.element("caption", text: "Reglerna, efter hur många poster de gäller")
        table.element("thead") {
          ReportTable.heading(["Regel", "Rubrik", "Poster", "Anmärkningar"], numbersFrom: 2, &$0)
        }
        table.element("tbody") { body in
          for rule in rules {
            ReportTable.row(
              [
                rule.rule.rawValue, rule.title ?? Self.title(of: rule.rule), rule.records.spaced,
                rule.findings.spaced,
              ], numbersFrom: 2, &body)
          }
        }
      }
    }
  }

  /// What a finding is about that does not come from a rule on records.
  private static func title(of rule: RuleID) -> String {
    rule.rawValue.hasPrefix("INLAS") ? "Inläsning" : "Framställning av pappren"
  }

  private func recordTable(_ html: inout MarkupText) {
    guard total > 0 else { return }
    html.raw("\n")
    html.element("section") { section in
      section.element("h2", [("id", "poster")], text: recordHeading)
      if rows.count < total { section.element("p", text: leftOut) }
      guard !rows.isEmpty else { return }
      section.element("table") { table in
        table.element("caption", text: caption)
        table.element("thead") { ReportTable.heading(["Post", "Utfall", "Fel"], numbersFrom: 2, &$0) }
        table.element("tbody") { body in
          for verdict in [Verdict.stoppad, .hinder, .klar] {
            for row in rows where row.verdict == verdict { record(row, &body) }
          }
        }
      }
    }
  }

  private var caption: String {
    let order = "Varje post med sitt utfall, de som behöver någon först"
    return rows.contains { $0.output != nil } ? order + "; namnet leder till postens rapport" : order
  }

  /// What the table does not show.
  private var leftOut: String {
    let needed = count(.hinder) + count(.stoppad)
    let clear = "\(count(.klar).spaced) poster utan hinder visas inte här"
    if needed <= rows.count { return clear + "." }
    return clear + ", och inte heller \((needed - rows.count).spaced) av de \(needed.spaced) övriga."
  }

  private func record(_ row: Row, _ html: inout MarkupText) {
    html.raw("\n")
    html.element("tr", [("class", row.verdict.style)]) { cells in
      let name = Excerpt.masked(row.input)
      cells.element("th", [("scope", "row"), ("class", "source")]) { cell in
        if let output = row.output {
          cell.element("a", [("href", Self.link(output) + "/00-kontrollrapport.html")], text: name)
        } else {
          cell.text(name)
        }
      }
      cells.element("td") { cell in
        cell.element("span", [("class", "status")], text: row.verdict.word)
        if let reason = row.reason {
          cell.element("span", [("class", "detail")], text: Excerpt.masked(reason))
        }
      }
      cells.element("td", [("class", "number")], text: row.errors.spaced)
    }
  }

  /// The name of a folder beside the report as a relative reference (RFC 3986, 2.1 and 4.2).
  private static func link(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return "./"
      + name.utf8.map { byte in
        let isPlain = byte < 0x80 && (Character(UnicodeScalar(byte)).isLetter || (0x30...0x39).contains(byte))
        return isPlain || [0x2D, 0x2E, 0x5F].contains(byte)
          ? String(UnicodeScalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }.joined()
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

  /// The colours that a delmål has in the report on one record: what is missing, and what is not certain yet.
  fileprivate var style: String {
    switch self {
    case .klar: "uppfyllt"
    case .hinder: "osakert"
    case .stoppad: "saknas"
    }
  }
}
