package import STDiagnostics

/// A rule as the catalogue states it: what it is called, what it rests on and what to do when it is not met.
package struct Rule: Sendable, Hashable {
  package let id: RuleID
  /// At most 70 characters.
  package let title: String
  /// The gravest outcome. A check may say less, never more.
  package internal(set) var severity: Severity
  package let responsible: Responsible
  package let heading: ChecklistHeading
  package let remedy: RemedyTemplate
  /// Where a rule of the record itself, which no regulation speaks of, has its one source.
  let general: Source?
  let sources: [RuleScope: Source]

  /// What a rule rests on under one scope.
  package struct Source: Sendable, Hashable {
    /// Paragraph, form or instruction, in Swedish.
    package let citation: String
    /// How well the rule is known: `text`, `2 guider`, `1 guide` or `allm.`.
    package let confidence: String
  }

  /// The same rule with another gravest outcome.
  func weighed(_ severity: Severity) -> Rule {
    var copy = self
    copy.severity = severity
    return copy
  }

  /// The one source of a rule that no regulation speaks of.
  package var generalSource: Source? { general }

  /// What the rule rests on where a regulation speaks of it.
  package func scopedSource(_ scope: RuleScope) -> Source? { sources[scope] }

  /// The source under a scope; nil where the rule does not apply.
  package func source(under scope: RuleScope) -> Source? { sources[scope] ?? general }
}
