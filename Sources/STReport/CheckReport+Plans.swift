internal import STDiagnostics
internal import STModel
internal import STRules
internal import STSource

// What the report says of the future, of changes that are tried, and of a tenant's decisions.

extension Assessment {
  /// The earliest date on which everything that takes time is there, or why there is none.
  var earliestLine: String {
    guard let day = earliest.day else {
      let reasons = earliest.hindrances.map(\.text).joined(separator: " ")
      let service =
        earliest.serviceDay.map { " Tjänstgöringen räcker \($0)." }
        ?? earliest.continuedDay.map { " Om den sista perioden fortsätter som den är räcker den \($0)." }
      return "Tidigaste datum går inte att ange. \(reasons)\(service ?? "")"
    }
    let line =
      day <= today
      ? "Minsta tid och alla delmål är nådda sedan \(day)."
      : "Tidigast \(day) är minsta tid och alla delmål nådda, om det som posten planerar genomförs och intygas."
    switch earliest.certainDay {
    case day: return line
    case let certain?: return "\(line) Alla tre sätten att räkna månader är överens från \(certain)."
    case nil: return "\(line) De tre sätten att räkna månader är inte överens: tiden ligger på gränsen."
    }
  }

  /// That the record is judged as it would be with changes; nil where it is judged as it is.
  var whatIfLine: String? {
    guard let whatIf else { return nil }
    let changes = whatIf.changes.map { Excerpt.plain($0.text) }.joined(separator: "; ")
    let before =
      whatIf.unchanged.day.map { "Utan ändringen är tidigaste datum \($0)." }
      ?? whatIf.unchanged.serviceDay.map { "Utan ändringen räcker tjänstgöringen \($0)." }
    return "TÄNK OM: \(changes). Rapporten gäller en tänkt ändring; posten är inte ändrad. "
      + (before ?? "Utan ändringen går tidigaste datum inte att ange.")
  }

  /// Whose profile the rules weigh by, and each of its decisions; empty without a profile.
  var profileLines: [String] {
    guard let profile else { return [] }
    var lines = ["Profil: \(profile.name), beslutad \(profile.decided) av \(profile.decidedBy)."]
    lines += profile.overrides.map {
      "\($0.rule.rawValue) \($0.title): \($0.to.rawValue) i stället för \($0.from.rawValue). \($0.reason)"
    }
    if let retention = profile.retention {
      lines.append("Posten sparas \(retention.months) månader efter beslutet (\(retention.decision)).")
    }
    if let special = profile.specialCategories {
      let word = special.allowed ? "får" : "får inte"
      lines.append("Känsliga personuppgifter \(word) stå i fri text (\(special.decision)).")
    }
    return lines.map(Excerpt.masked)
  }
}
