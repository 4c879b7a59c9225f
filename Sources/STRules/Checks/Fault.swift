internal import STDiagnostics

/// What a check has found, before the catalogue adds the rule's texts.
struct Fault {
  let rule: RuleID
  let path: RecordPath
  /// One Swedish sentence. Identity numbers in it are masked later on.
  var message: String
  /// Milder than the rule's own severity; nil for that.
  var severity: Severity?
  /// Values for the rule's remedy.
  var values: [String: String] = [:]
  /// Who can act, where the check knows better than the rule.
  var responsible: Responsible?
  /// What tells two findings of one rule about the same value apart, such as the other period of an overlap.
  var about = ""
  /// How certain the check is, where the facts that it rests on are less so than the rule.
  var certainty: Certainty?

  init(
    _ rule: RuleID, at path: RecordPath, _ message: String, severity: Severity? = nil,
    values: [String: String] = [:], responsible: Responsible? = nil, about: String = ""
  ) {
    self.rule = rule
    self.path = path
    self.message = message
    self.severity = severity
    self.values = values
    self.responsible = responsible
    self.about = about
  }
}
