internal import STDiagnostics
package import STLayout
internal import STModel
internal import STRules
internal import STSource

extension CheckReport {
  /// The id of the form that the report is laid out on when it is printed.
  package static let form = "kontrollrapport"

  /// What that form binds to.
  package var paperValues: PaperValue {
    var members: [String: PaperValue] = [
      "verdict": .printed(assessment?.whatIf == nil ? verdict : "\(verdict) En tänkt ändring, se nedan."),
      "counts": .printed(countsLine), "versions": .printed(versions),
      "findings": .rows(findingRows, orElse: "Inga anmärkningar."),
    ]
    members["uploads"] = .rows(uploads.map(upload), orElse: "Inga filer har granskats.", as: "file")
    members["notSeen"] = .rows(
      notSeen.map { .group(["text": .printed($0)]) }, orElse: "Uppladdade filer granskas när paketet görs.")
    if let assessment {
      members["subject"] = .printed(assessment.subject)
      members["date"] = .printed(assessment.today.description)
      members["record"] = .printed(
        Excerpt.masked("\(assessment.record.recordId), version \(assessment.record.revision)"))
      members["missing"] = missing(assessment)
      members["delmal"] = delmal(assessment)
      members["time"] = time(TimeProof(assessment))
      members["checklist"] = checklist(assessment)
      let decisions = assessment.profileLines.map { PaperValue.group(["text": .printed($0)]) }
      members["profile"] = .rows(decisions, orElse: "Ingen profil: reglerna väger som de är.")
    }
    return .group(["report": .group(members)])
  }

  // MARK: - Findings

  private var findingRows: [PaperValue] {
    groups.flatMap { group in
      group.points.flatMap { point in rows(point, who: group.responsible) }
    }
  }

  /// One row, or several where a row would not fit on a page, each whole by itself.
  private func rows(_ point: ReportPoint, who: Responsible) -> [PaperValue] {
    let first = point.first
    let source = [first.rule.rawValue, first.citation].compactMap(\.self).joined(separator: "\n")
    return cells(point.findings.map(sentence)).map { text in
      .group([
        "who": .printed("\(who.heading)\n\(first.severity.name)"), "text": .printed(text),
        "remedy": .printed(first.remedy ?? ""), "source": .printed(source),
      ])
    }
  }

  /// Sentences shared out so that no cell is longer than a good part of a page, unless one sentence is, and that long
  /// ones, which run into each other, stand alone. A line of the cell has some 30 characters.
  private func cells(_ sentences: [String]) -> [String] {
    var cells: [[String]] = []
    var lines = 0
    for sentence in sentences {
      let more = sentence.count / 30 + 1
      if cells.isEmpty || lines + more > 40 || more > 4 {
        cells.append([])
        lines = 0
      }
      cells[cells.count - 1].append(sentence)
      lines += more
    }
    return cells.map { $0.joined(separator: "\n") }
  }

  /// Without the file, which is the same everywhere and may have a name that no cell has room for.
  private func sentence(_ finding: Finding) -> String {
    guard let place = finding.location, place.line > 0 else { return finding.message }
    return "\(finding.message) (rad\u{A0}\(place.line))"
  }

  private func upload(_ upload: AttachmentReport) -> PaperValue {
    .group([
      "file": .printed("\(upload.head)\n\(upload.fileName)\n\(upload.kindName)"),
      "outcome": .printed(upload.outcome),
    ])
  }

  // MARK: - Delmål

  private func missing(_ assessment: Assessment) -> PaperValue {
    let shortfall = Shortfall(assessment)
    let rows = shortfall.certificates.map { item in
      PaperValue.group(["name": .printed(item.name), "codes": .printed(item.codes)])
    }
    let sentences = [assessment.whatIfLine, shortfall.delmal, shortfall.time, assessment.earliestLine]
    let summary = sentences.compactMap(\.self).map { PaperValue.group(["text": .printed($0)]) }
    return .group([
      "summary": .list(summary), "certificates": .rows(rows, orElse: "Inga intyg.", as: "name"),
    ])
  }

  private func delmal(_ assessment: Assessment) -> PaperValue {
    guard let matrix = assessment.matrix else { return .group([:]) }
    let overview = DelmalOverview(matrix, of: assessment.record)
    let rows = overview.milestones.flatMap { milestone in
      milestone.lines.map { line in
        let status = [line.status.name, line.papers].compactMap(\.self).joined(separator: ", ")
        return PaperValue.group([
          "code": .printed(milestone.code), "activity": .printed(line.activity),
          "issuers": .printed(line.issuers), "status": .printed(status),
        ])
      }
    }
    return .group(["summary": .printed(overview.summary), "rows": .list(rows)])
  }

  // MARK: - Time

  private func time(_ proof: TimeProof) -> PaperValue {
    let steps = proof.steps.map { step in
      PaperValue.group(["text": .printed(step.text), "months": .printed(step.months)])
    }
    let methods = proof.methods.map { method in
      PaperValue.group([
        "name": .printed("\(method.name): \(method.explanation)"), "months": .amount(method.months),
        "margin": .printed(method.margin ?? "okänt"),
      ])
    }
    return .group([
      "periods": .rows(proof.rows.map(period), orElse: "Ingen tjänstgöring.", as: "place"),
      "steps": .list(steps), "methods": .list(methods),
    ])
  }

  private func period(_ row: TimeProof.Row) -> PaperValue {
    let absences = row.absences.told(atMost: 12) { absence in
      ["Borta \(absence.days)", absence.percent].compactMap(\.self).joined(separator: ", ")
    }
    return .group([
      "place": .printed(([row.place] + absences).joined(separator: "\n")),
      "kind": .printed(row.kind.name), "period": .printed(row.period),
      "percent": .amount(row.percent.hundredths),
      "gross": .amount(row.gross), "deduction": .amount(row.deduction), "net": .amount(row.net),
    ])
  }

  private func checklist(_ assessment: Assessment) -> PaperValue {
    .list(
      ChecklistHeading.allCases.map { heading in
        let counts = Severity.allCases.map {
          ($0.rawValue, PaperValue.amount(assessment.count(heading, $0) * 100))
        }
        return .group(Dictionary(counts + [("heading", .printed(heading.heading))]) { first, _ in first })
      })
  }
}

extension PaperValue {
  /// The report's own words: nothing in the record that a fault of printing could be shown at.
  fileprivate static func printed(_ text: String) -> PaperValue { .text(text, pointer: "") }

  /// A table's rows; a table without any says so in one of its cells.
  fileprivate static func rows(
    _ rows: [PaperValue], orElse text: String, as member: String = "text"
  ) -> PaperValue {
    .list(rows.isEmpty ? [.group([member: .printed(text)])] : rows)
  }

  fileprivate static func amount(_ hundredths: Int) -> PaperValue {
    .number(hundredths: hundredths, pointer: "")
  }
}
