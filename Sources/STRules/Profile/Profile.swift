package import STDiagnostics
package import STModel

/// What a tenant (a region, a hospital) has decided about the checks: which rules weigh otherwise for it, how long records
/// are kept, and whether special categories may stand in free text.
///
/// A profile never hides a finding. It moves its severity, and every report says so with the reason.
package struct Profile: Sendable, Hashable {
  /// Whose profile it is.
  package let name: String
  /// Who has decided it: a role or a body.
  package let decidedBy: String
  package let decided: Day
  /// In the order of the rules' ids.
  package let overrides: [Override]
  package let retention: Retention?
  package let specialCategories: SpecialCategories?

  /// A rule that weighs otherwise than the catalogue says.
  package struct Override: Sendable, Hashable {
    package let rule: RuleID
    /// Short name of the rule.
    package let title: String
    /// The gravest outcome by the catalogue.
    package let from: Severity
    /// The gravest outcome for this tenant.
    package let to: Severity
    package let reason: String
  }

  /// How long records are kept after the decision on the application.
  package struct Retention: Sendable, Hashable {
    package let months: Int
    /// The decision that says so.
    package let decision: String
  }

  /// Whether special categories of personal data (article 9 of the GDPR) may stand in free text.
  package struct SpecialCategories: Sendable, Hashable {
    package let allowed: Bool
    /// The decision that says so.
    package let decision: String
  }

  package func override(of rule: RuleID) -> Override? { overrides.first { $0.rule == rule } }

  var severities: [RuleID: Severity] {
    Dictionary(overrides.map { ($0.rule, $0.to) }, uniquingKeysWith: { first, _ in first })
  }
}
