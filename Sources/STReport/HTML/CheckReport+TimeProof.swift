internal import STModel
internal import STRules

extension CheckReport {
  /// The service: the picture, the months of each period, how they add up and what they are held against.
  func timeProof(_ assessment: Assessment, _ html: inout MarkupText) {
    guard !assessment.serviceTime.rows.isEmpty else { return }
    let proof = TimeProof(assessment)
    html.part(.service) { section in
      section.element("p", text: assessment.timeLine)
      timeline(assessment, &section)
      section.element("h3", text: "Period för period")
      periods(proof, &section)
      section.element("h3", text: "Från rader till krav")
      steps(proof, &section)
      section.element("h3", text: "Tre sätt att räkna")
      methods(proof, &section)
    }
  }

  private func periods(_ proof: TimeProof, _ html: inout MarkupText) {
    html.element("table", [("class", "periods")]) { table in
      table.element(
        "caption",
        text:
          "Månader på heltid: dagar i tjänst av månadens dagar, gånger procent. Semester och jourkompensation dras inte av"
      )
      table.element("thead") {
        ReportTable.heading(
          ["Tjänstgöring", "Procent", "Utan frånvaro", "Avdrag", "Månader"], numbersFrom: 1, &$0)
      }
      table.element("tbody") { body in
        for row in proof.rows { self.row(row, &body) }
      }
    }
  }

  private func row(_ row: TimeProof.Row, _ body: inout MarkupText) {
    let amounts = [row.gross, row.deduction, row.net].map(Months.text)
    ReportTable.row([row.percent.text()] + amounts, &body) { head in
      head.text("\(row.number). \(row.place)")
      detail(row.kind.name, row.period, nil, &head)
      for absence in row.absences { detail("borta", absence.days, absence.percent, &head) }
    }
  }

  /// A line under a head, whose dates stay together.
  private func detail(_ word: String, _ days: String, _ percent: String?, _ head: inout MarkupText) {
    head.text(" ")
    head.element("span", [("class", "detail")]) { line in
      line.text(word + " ")
      line.element("span", [("class", "days")], text: days)
      if let percent { line.text(", " + percent) }
    }
  }

  private func steps(_ proof: TimeProof, _ html: inout MarkupText) {
    html.element("table") { table in
      table.element("caption", text: "Hur summan har kommit till")
      table.element("thead") { ReportTable.heading(["Steg", "Månader"], numbersFrom: 1, &$0) }
      table.element("tbody") { body in
        for step in proof.steps {
          ReportTable.row([step.text, step.months], numbersFrom: 1, isResult: step.isResult, &body)
        }
      }
    }
  }

  private func methods(_ proof: TimeProof, _ html: inout MarkupText) {
    html.element("table") { table in
      table.element(
        "caption",
        text:
          "Föreskriften säger inte hur månader räknas. Tiden är för kort först när alla tre sätten säger det."
      )
      table.element("thead") {
        ReportTable.heading(["Sätt att räkna", "Månader", "Mot kravet"], numbersFrom: 1, &$0)
      }
      table.element("tbody") { body in
        for method in proof.methods {
          ReportTable.row([Months.text(method.months), method.margin ?? "okänt"], &body) { head in
            head.text(method.name + " ")
            head.element("span", [("class", "detail")], text: method.explanation)
          }
        }
      }
    }
  }
}
