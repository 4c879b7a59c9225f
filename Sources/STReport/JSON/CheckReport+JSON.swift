internal import STDiagnostics
internal import STDigest
internal import STModel
internal import STRules
internal import STSource

extension CheckReport {
  /// The report for machines, version 1: keys in a fixed order, findings in report order. `delmal` is empty where the
  /// specialty is not known.
  package var json: [UInt8] {
    var report: [SourceNode.Member] = [
      .init("report", .text("check")), .init("version", .int(1)),
    ]
    if let assessment {
      report += [
        .init("record", .masked(assessment.record.recordId)),
        .init("regulation", .text(assessment.record.st.regulation.rawValue)),
        .init("specialty", .masked(assessment.record.st.specialty.code)),
      ]
    }
    if let profile = assessment?.profile { report.append(.init("profile", .profile(profile))) }
    if let whatIf = assessment?.whatIf { report.append(.init("whatIf", .whatIf(whatIf))) }
    report += [
      .init("counts", .object(Severity.allCases.map { ($0.rawValue, .int(count($0))) })),
      .init("findings", .array(findings.map(node))),
    ]
    if let assessment { report += members(assessment) }
    if !uploads.isEmpty {
      report += [
        .init("uploads", .array(uploads.map(\.node))),
        .init("notSeen", .array(notSeen.map(SourceNode.text))),
      ]
    }
    return JSONWriter.pretty(SourceNode(.object(report)))
  }

  private func members(_ assessment: Assessment) -> [SourceNode.Member] {
    let time = assessment.serviceTime
    var members: [(String, SourceNode)] = []
    let counted = assessment.account?.counted ?? time.total
    if let account = assessment.account { members.append(("requiredMonths", .int(account.requiredMonths))) }
    if let more = assessment.account?.inSpecialty {
      let months = [("trainingMonths", more.trainingMonths), ("totalMonths", more.totalMonths)]
      members.append(("inSpecialty", .object(months.map { ($0.0, .int($0.1)) })))
    }
    members.append(("totalMonths", .months(counted.calendar.hundredths)))
    members.append(("counting", counting(counted)))
    let credits = (assessment.account?.credits ?? []).map { credit in
      SourceNode.object([("ground", .text(credit.ground.rawValue)), ("months", .int(credit.months))])
    }
    members.append(("credits", .array(credits)))
    let periods = time.rows.map { row in
      SourceNode.object([
        ("id", .masked(row.periodID)), ("months", .months(row.printedHundredths)),
        ("withoutAbsence", .months(row.withoutAbsence.calendar.hundredths)),
        ("counting", counting(row.months)),
      ])
    }
    members.append(("periods", .array(periods)))
    let checklist = ChecklistHeading.allCases.map { heading in
      SourceNode.object([("item", .text(heading.rawValue)), ("findings", .int(assessment.count(heading)))])
    }
    return [
      .init("time", .object(members)), .init("delmal", .array((assessment.matrix?.rows ?? []).map(row))),
      .init("earliestDate", .day(assessment.earliest.day)), .init("earliest", earliest(assessment.earliest)),
      .init("missingCertificates", .array((assessment.matrix?.shortestList ?? []).map(further))),
      .init("checklist", .array(checklist)),
    ]
  }

  /// What lies behind the earliest date; null where there is no such day.
  private func earliest(_ earliest: EarliestDate) -> SourceNode {
    .object([
      ("certain", .day(earliest.certainDay)), ("service", .day(earliest.serviceDay)),
      ("activities", .day(earliest.activityDay)), ("continued", .day(earliest.continuedDay)),
      ("hindrances", .array(earliest.hindrances.map { .text($0.text) })),
    ])
  }

  /// The same time in the three ways of counting, each with two decimals.
  private func counting(_ time: MonthCount) -> SourceNode {
    .object([
      ("calendar", .months(time.calendar.hundredths)), ("anniversary", .months(time.anniversary.hundredths)),
      ("days", .months(time.days.hundredths)),
    ])
  }

  /// A delmål with everything that it asks for. `kind` is the first of the kinds that are enough, `alternatives` are
  /// the others.
  private func row(_ row: DelmalMatrix.Row) -> SourceNode {
    let requirements = row.cells.map { cell in
      let kinds = cell.requirement.kinds.map { SourceNode.text($0.rawValue) }
      var members: [(String, SourceNode)] = [
        ("kind", kinds.first ?? .text("")), ("status", .text(cell.status.rawValue)),
        ("certificates", .array(cell.certificates.map { .masked($0) })),
        ("issuers", .array(cell.requirement.issuers.map { .text($0.rawValue) })),
      ]
      if kinds.count > 1 { members.append(("alternatives", .array(Array(kinds.dropFirst())))) }
      return SourceNode.object(members)
    }
    return .object([("code", .text(row.milestone.code)), ("requirements", .array(requirements))])
  }

  private func further(_ certificate: FurtherCertificate) -> SourceNode {
    .object([
      ("kind", .text(certificate.kind.rawValue)), ("milestones", .array(certificate.codes.map { .text($0) })),
    ])
  }

  private func node(_ finding: Finding) -> SourceNode {
    var members: [(String, SourceNode)] = [
      ("rule", .text(finding.rule.rawValue)), ("severity", .text(finding.severity.rawValue)),
      ("message", .text(finding.message)),
    ]
    if let remedy = finding.remedy { members.append(("remedy", .text(remedy))) }
    if let citation = finding.citation { members.append(("citation", .text(citation))) }
    if let confidence = finding.confidence { members.append(("confidence", .text(confidence))) }
    members.append(("location", location(finding)))
    members.append(("fingerprint", .text(fingerprint(finding))))
    return .object(members)
  }

  private func location(_ finding: Finding) -> SourceNode {
    let place = finding.location
    return .object([
      ("file", .masked(place?.file ?? file)), ("pointer", .masked(place?.pointer ?? finding.pointer)),
      ("line", .int(place?.line ?? 0)), ("column", .int(place?.column ?? 0)),
    ])
  }

  /// The same for the same finding in the same record, wherever in the file it has moved. 32 hexadecimal digits.
  func fingerprint(_ finding: Finding) -> String {
    let key = (assessment?.record.recordId ?? "") + "\n" + finding.stableKey
    return String(SHA256Digest(of: key.utf8).hex.prefix(32))
  }
}
