internal import STModel
internal import STRules
internal import STSource

extension CheckReport {
  /// The service of the record with its months, one row a period, and the sums.
  func timeTable(_ assessment: Assessment, _ html: inout MarkupText) {
    let time = assessment.serviceTime
    guard !time.rows.isEmpty else { return }
    html.raw("\n")
    html.element("section") { section in
      section.element("h2", text: "Tjänstgöring")
      section.element("p", text: assessment.timeLine)
      timeline(assessment, &section)
      section.element("table") { table in
        table.element("caption", text: "Månader på heltid, frånvaro som inte räknas borttagen")
        table.element("thead") {
          ReportTable.heading(["Ställe", "Nr", "Slag", "Period", "Procent", "Månader"], numbersFrom: 4, &$0)
        }
        table.element("tbody") { body in
          for row in time.rows { self.row(row, of: assessment.record, &body) }
        }
        table.element("tfoot") { sums(time, &$0) }
      }
    }
  }

  private func row(_ row: ServiceTime.Row, of record: STRecord, _ html: inout MarkupText) {
    let period = record.periods[row.position]
    ReportTable.row(
      [
        Excerpt.masked(period.place.printed), String(row.position + 1), period.kind.name,
        "\(period.start)–\(period.end?.description ?? "pågår")", period.percent.text(),
        Months.text(row.printedHundredths),
      ], numbersFrom: 4, &html)
  }

  private func sums(_ time: ServiceTime, _ html: inout MarkupText) {
    for kind in PeriodKind.allCases where !time.rows(kind).isEmpty {
      let sum = Months.text(time.printedSumHundredths(kind))
      ReportTable.row(["Summa \(kind.name)", "", "", "", "", sum], numbersFrom: 4, &html)
    }
    let total = Months.text(time.total.calendar.hundredths)
    ReportTable.row(["Tillsammans, högst heltid varje dag", "", "", "", "", total], numbersFrom: 4, &html)
  }
}
