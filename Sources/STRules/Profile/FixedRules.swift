package import STDiagnostics
internal import STSource

/// The rules that no profile may make milder, with the reason: `Forms/gemensamt/fasta-regler.json`.
///
/// They guard somebody else than the tenant: patients, signers, and whoever has to trust that the papers say what the
/// record says.
package struct FixedRules: Sendable {
  private let reasons: [RuleID: String]

  /// One Swedish sentence; nil where a profile may move the rule.
  func reason(against rule: RuleID) -> String? { reasons[rule] }

  /// Every rule that is fixed, in the order of the ids.
  package var rules: [RuleID] { reasons.keys.sorted() }

  /// Reads the table. It is nil when anything is wrong with it; the findings then say where.
  package static func read(_ bytes: [UInt8], file: String) -> (value: FixedRules?, findings: [Diagnostic]) {
    SourceReader.read(json: bytes, file: file) { FixedRules(&$0) }
  }

  private init?(_ reader: inout SourceReader) {
    let groups = reader.objects("fixed") { reader -> (rules: [String], reason: String)? in
      let rules = reader.texts("rules")
      let reason = reader.text("reason")
      guard let rules, let reason else { return nil }
      return (rules, reason)
    }
    guard let groups else { return nil }
    var reasons: [RuleID: String] = [:]
    for group in groups {
      for rule in group.rules where reasons.updateValue(group.reason, forKey: RuleID(rawValue: rule)) != nil {
        reader.fault("fixed", "Regeln \(rule) står två gånger.", remedy: "Ta bort den ena.")
      }
    }
    self.reasons = reasons
  }
}
