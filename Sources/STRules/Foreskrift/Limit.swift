package import STDiagnostics

/// A time in months that a regulation or a recommendation states, with its ground.
package struct Limit: Sendable, Hashable {
  package let months: Int
  package let rule: RuleID
  package let citation: String
  package let certainty: Certainty

  var time: FullTimeMonths { FullTimeMonths(months) }
}
