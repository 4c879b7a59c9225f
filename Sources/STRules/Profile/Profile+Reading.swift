package import STDiagnostics
internal import STModel
internal import STSource

extension Profile {
  /// Reads a profile and holds it against the rules that there are. It is nil when anything is wrong with it; the findings
  /// then say where.
  ///
  /// - Parameter fixed: the rules that no profile may move.
  package static func read(
    _ bytes: [UInt8], file: String, rules: RuleCatalogue, fixed: FixedRules
  ) -> (value: Profile?, findings: [Diagnostic]) {
    SourceReader.read(json: bytes, file: file) { Profile(&$0, rules, fixed) }
  }

  private init?(_ reader: inout SourceReader, _ rules: RuleCatalogue, _ fixed: FixedRules) {
    let version = reader.int("version", in: 1...1)
    let name = reader.text("name")
    let decidedBy = reader.text("decidedBy")
    let written = reader.text("decided")
    let overrides = reader.objects("severities") { Override(&$0, rules, fixed) }
    let retention = reader.optionalObject("retention") { Retention(&$0) }
    let special = reader.optionalObject("specialCategories") { SpecialCategories(&$0) }
    let day = written.flatMap { Day($0) }
    if let written, day == nil {
      reader.fault(
        "decided", "\(Excerpt.quoted(written)) är ingen dag.", remedy: "Skriv dagen som 2026-01-15.",
        rule: .wrongDate)
    }
    guard version != nil, let name, let decidedBy, let day, let overrides else { return nil }
    Self.reportRepeated(overrides, &reader)
    self.name = Excerpt.plain(name)
    self.decidedBy = Excerpt.plain(decidedBy)
    decided = day
    self.overrides = overrides.sorted { $0.rule < $1.rule }
    self.retention = retention
    specialCategories = special
  }

  private static func reportRepeated(_ overrides: [Override], _ reader: inout SourceReader) {
    var known: Set<RuleID> = []
    for override in overrides where !known.insert(override.rule).inserted {
      reader.fault(
        "severities", "Regeln \(override.rule.rawValue) står två gånger.", remedy: "Ta bort den ena.")
    }
  }
}

extension Profile.Override {
  fileprivate init?(_ reader: inout SourceReader, _ rules: RuleCatalogue, _ fixed: FixedRules) {
    let id = reader.text("rule")
    let severity = reader.choice("severity", of: Severity.self)
    let reason = reader.text("reason")
    guard let id, let severity, let reason else { return nil }
    guard let rule = rules[RuleID(rawValue: id)] else {
      let nearest = NearestName.of(id, among: rules.rules.map(\.id.rawValue))
      reader.fault(
        "rule", "Regeln \(Excerpt.quoted(id)) finns inte bland dem som kontrolleras.",
        remedy: nearest.map { "Menades \(Excerpt.quoted($0))?" } ?? "Reglerna visas av bilaga rules.")
      return nil
    }
    if severity > rule.severity, let why = fixed.reason(against: rule.id) {
      reader.fault(
        "severity", "Regeln \(id) får inte göras mildare än \(rule.severity.rawValue). \(why)",
        remedy: "Ta bort raden ur profilen.")
      return nil
    }
    self.rule = rule.id
    title = rule.title
    from = rule.severity
    to = severity
    self.reason = Excerpt.plain(reason)
  }
}

extension Profile.Retention {
  fileprivate init?(_ reader: inout SourceReader) {
    let months = reader.int("months", in: 0...1200)
    let decision = reader.text("decision")
    guard let months, let decision else { return nil }
    self.months = months
    self.decision = Excerpt.plain(decision)
  }
}

extension Profile.SpecialCategories {
  fileprivate init?(_ reader: inout SourceReader) {
    let allowed = reader.bool("allowed")
    let decision = reader.text("decision")
    guard let allowed, let decision else { return nil }
    self.allowed = allowed
    self.decision = Excerpt.plain(decision)
  }
}
