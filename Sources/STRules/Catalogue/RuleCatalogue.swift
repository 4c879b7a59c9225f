package import STDiagnostics
internal import STModel
internal import STSource

/// The rules of the record with their texts, and the numbers that some of them need: `Forms/gemensamt/regler.json`.
package struct RuleCatalogue: Sendable {
  /// Version of the rule set, printed in every report.
  package let version: String
  /// Countries of EU, EEA and Switzerland: ISO 3166-1 alpha-2.
  let eea: Set<String>
  /// Sorted by the first day of validity.
  let fees: [FeeTariff]
  /// In the order of their ids.
  package private(set) var rules: [Rule]
  /// Rules that are known but not checked, in the order of their ids.
  package let unchecked: [UncheckedRule]
  private var byID: [RuleID: Rule]

  package subscript(id: RuleID) -> Rule? { byID[id] }

  /// The same rules, some of them with another gravest outcome.
  func weighed(_ severities: [RuleID: Severity]) -> RuleCatalogue {
    var copy = self
    copy.rules = rules.map { rule in severities[rule.id].map(rule.weighed) ?? rule }
    for (id, severity) in severities { copy.byID[id] = byID[id]?.weighed(severity) }
    return copy
  }

  /// The tariff of a day; nil for a day before the first one.
  func fee(on day: Day) -> FeeTariff? { fees.last { $0.from <= day } }

  /// Reads the catalogue. It is nil when anything is wrong with the table; the findings then say where.
  package static func read(_ bytes: [UInt8], file: String) -> (value: RuleCatalogue?, findings: [Diagnostic])
  {
    SourceReader.read(json: bytes, file: file) { RuleCatalogue(&$0) }
  }

  private init?(_ reader: inout SourceReader) {
    let version = reader.text("version")
    let eea = reader.texts("eea")
    let fees = reader.objects("fees") { FeeTariff(&$0) }
    let rules = reader.objects("rules") { Rule(&$0) }
    let unchecked = reader.objects("unchecked") { UncheckedRule(&$0) }
    guard let version, let eea, let fees, let rules, let unchecked else { return nil }
    var byID: [RuleID: Rule] = [:]
    for rule in rules {
      if byID.updateValue(rule, forKey: rule.id) != nil {
        reader.fault("rules", "Regeln \(rule.id.rawValue) står två gånger.", remedy: "Ta bort den ena.")
      }
    }
    for rule in unchecked where byID[rule.id] != nil {
      reader.fault(
        "unchecked", "Regeln \(rule.id.rawValue) kontrolleras visst.", remedy: "Ta bort den härifrån.")
    }
    self.unchecked = unchecked.sorted { $0.id < $1.id }
    self.version = version
    self.eea = Set(eea)
    self.fees = fees.sorted { $0.from < $1.from }
    self.rules = rules.sorted { $0.id < $1.id }
    self.byID = byID
  }
}
