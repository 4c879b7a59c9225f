internal import STDiagnostics
internal import STModel
internal import STRules
internal import STSource

// The words that the forms of the report share.

extension CheckReport {
  /// One sentence. It counts hindrances and never says that anything is approved: that is for the authority.
  var verdict: String {
    if assessment == nil {
      let isChange = findings.contains { WhatIfRule(rawValue: $0.rule.rawValue) != nil }
      return isChange ? "Ändringen går inte att pröva i posten." : "Underlaget kunde inte läsas."
    }
    let errors = count(.fel)
    if errors > 0 { return "\(errors) hinder kvar." }
    let warnings = count(.varning)
    return warnings == 0 ? "Inga hinder hittades." : "Inga hinder hittades, men \(warnings) att kontrollera."
  }

  var countsLine: String {
    let notes = count(.upplysning)
    return "\(count(.fel)) fel, \(count(.varning)) \(count(.varning) == 1 ? "varning" : "varningar"), "
      + "\(notes) \(notes == 1 ? "upplysning" : "upplysningar")"
  }

  /// File, line and column of a finding, or the pointer where the input has no lines.
  ///
  /// - Parameter showsFolder: whether the file is called by its whole path, or by its name alone.
  func place(_ finding: Finding, showsFolder: Bool = true) -> String {
    guard let location = finding.location else { return finding.pointer.isEmpty ? "posten" : finding.pointer }
    let name = showsFolder ? location.file : String(location.file.split(separator: "/").last ?? "")
    let file = Excerpt.masked(name)
    if location.line == 0 { return location.pointer.isEmpty ? file : "\(file) \(location.pointer)" }
    return "\(file):\(location.line)" + (location.column > 0 ? ":\(location.column)" : "")
  }

  var disclaimer: String {
    "Rapporten är ett beslutsstöd. Den visar vad programmet har hittat i posten och lovar inte godkännande: "
      + "Socialstyrelsen prövar varje ansökan."
  }

  /// What the report was made with.
  var versions: String {
    "bilaga \(version)" + (assessment.map { ", regler \($0.rulesVersion), bedömd \($0.today)" } ?? "")
  }
}

extension Assessment {
  /// Regulation and specialty, as a heading.
  var subject: String {
    Excerpt.masked("\(record.st.regulation.rawValue), \(record.st.specialty.name)")
  }

  /// What the sum of service is held against.
  var timeLine: String {
    let months = (account?.counted ?? serviceTime.total).calendar.hundredths
    let total = "Tjänstgöring: \(Months.text(months)) månader på heltid"
    guard let account else { return "\(total)." }
    if let more = account.inSpecialty {
      return
        "Tjänstgöring i Sverige: \(Months.text(months)) månader på heltid; minst \(account.requiredMonths) krävs, "
        + "och i specialiteten minst \(more.trainingMonths) månaders ST och \(more.totalMonths) månader i allt, tiden "
        + "utomlands inräknad."
    }
    if account.credits.isEmpty { return "\(total); minst \(account.requiredMonths) krävs." }
    let credits = account.credits.map { "högst \($0.months) för \($0.ground.name)" }
    return
      "\(total); minst \(account.requiredMonths) krävs när \(credits.joined(separator: " och ")) tillgodoräknas."
  }
}

extension Finding {
  /// What is wrong and what to do about it, for a reader that has one place for both.
  var messageWithRemedy: String { remedy.map { "\(message) \($0)" } ?? message }
}

extension TimeCredit.Ground {
  /// The ground as people name it.
  var name: String {
    switch self {
    case .doctorate: "doktorsexamen"
    case .earlierSpecialty: "tidigare specialitet"
    }
  }
}
