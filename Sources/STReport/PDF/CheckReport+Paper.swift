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
      "verdict": .printed(verdict), "counts": .printed(countsLine), "versions": .printed(versions),
      "findings": .list(findingRows),
    ]
    if let assessment {
      members["subject"] = .printed(assessment.subject)
      members["date"] = .printed(assessment.today.description)
      members["record"] = .printed(
        Excerpt.masked("\(assessment.record.recordId), version \(assessment.record.revision)"))
      members["service"] = .list(assessment.serviceTime.rows.map { row($0, of: assessment.record) })
      members["months"] = .amount(assessment.serviceTime.total.calendar.hundredths)
      members["checklist"] = checklist(assessment)
    }
    return .group(["report": .group(members)])
  }

  private var findingRows: [PaperValue] {
    let rows = groups.flatMap { group in
      group.points.flatMap { point in point.findings.map { row($0, who: group.responsible) } }
    }
    return rows.isEmpty ? [.group(["text": .printed("Inga anmärkningar.")])] : rows
  }

  private func row(_ finding: Finding, who: Responsible) -> PaperValue {
    let source = [line(of: finding), finding.rule.rawValue, finding.citation]
    return .group([
      "who": .printed(who.heading), "severity": .printed(finding.severity.rawValue),
      "text": .printed([finding.message, finding.remedy].compactMap(\.self).joined(separator: "\n")),
      "source": .printed(source.compactMap(\.self).joined(separator: "\n")),
    ])
  }

  /// Without the file, which is the same in every row and may have a name that no cell has room for.
  private func line(of finding: Finding) -> String? {
    guard let place = finding.location, place.line > 0 else { return nil }
    return place.column > 0 ? "Rad \(place.line), kolumn \(place.column)" : "Rad \(place.line)"
  }

  private func row(_ row: ServiceTime.Row, of record: STRecord) -> PaperValue {
    let period = record.periods[row.position]
    return .group([
      "place": .printed(Excerpt.masked(period.place.printed)), "kind": .printed(period.kind.name),
      "period": .printed("\(period.start)–\(period.end?.description ?? "pågår")"),
      "percent": .amount(period.percent.hundredths), "months": .amount(row.printedHundredths),
    ])
  }

  private func checklist(_ assessment: Assessment) -> PaperValue {
    let counts = ChecklistHeading.allCases.map {
      ($0.rawValue, PaperValue.amount(assessment.count($0) * 100))
    }
    return .group(Dictionary(counts, uniquingKeysWith: { first, _ in first }))
  }
}

extension PaperValue {
  /// The report's own words: nothing in the record that a fault of printing could be shown at.
  fileprivate static func printed(_ text: String) -> PaperValue { .text(text, pointer: "") }

  fileprivate static func amount(_ hundredths: Int) -> PaperValue {
    .number(hundredths: hundredths, pointer: "")
  }
}
