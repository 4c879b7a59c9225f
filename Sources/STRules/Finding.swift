package import STDiagnostics
internal import STSource

/// What a rule says about a record: the sentence, its place, its ground and who can act on it.
package struct Finding: Sendable, Hashable {
  package let rule: RuleID
  /// Short name of the rule; nil for findings of reading, which have no rule in the catalogue.
  package let title: String?
  package let severity: Severity
  /// RFC 6901 pointer into the record; empty for the record as a whole.
  package let pointer: String
  /// Where the value stands in the input, as the caller could tell.
  package let location: SourceLocation?
  /// One Swedish sentence, identity numbers masked.
  package let message: String
  /// What to do, identity numbers masked.
  package let remedy: String?
  package let citation: String?
  /// How well the rule is known: `text`, `2 guider`, `1 guide` or `allm.`.
  package let confidence: String?
  package let responsible: Responsible
  package let heading: ChecklistHeading
  /// Rule and value by ids instead of positions: the same finding keeps it when other parts of the record change.
  package let stableKey: String

  /// A fault that a check has found, completed by the catalogue. Nil when the rule does not apply under the scope.
  init?(
    _ fault: Fault, _ rule: Rule, under scope: RuleScope, locate: (String) -> SourceLocation?
  ) {
    guard let source = rule.source(under: scope) else { return nil }
    self.rule = rule.id
    title = rule.title
    // A check may be milder than its rule, never harder.
    severity = max(fault.severity ?? rule.severity, rule.severity)
    pointer = fault.path.pointer
    location = locate(fault.path.pointer)
    message = Excerpt.masked(fault.message)
    remedy = rule.remedy.filled(with: fault.values).map(Excerpt.masked)
    citation = source.citation
    confidence = fault.certainty?.rawValue ?? source.confidence
    responsible = fault.responsible ?? rule.responsible
    heading = rule.heading
    stableKey = [rule.id.rawValue, fault.path.stable, fault.about].joined(separator: "\n")
  }

  /// A finding of reading the input.
  package init(reading diagnostic: Diagnostic) {
    self.init(
      diagnostic, title: nil, responsible: .administrator, heading: .innehall,
      about: diagnostic.location?.pointer ?? "")
  }

  /// A finding of another stage than the rules, about something that the record names.
  ///
  /// - Parameter about: what it is about, by an id or a pointer.
  package init(
    _ diagnostic: Diagnostic, title: String?, responsible: Responsible, heading: ChecklistHeading,
    about: String
  ) {
    rule = diagnostic.rule
    self.title = title
    severity = diagnostic.severity
    pointer = diagnostic.location?.pointer ?? ""
    location = diagnostic.location
    message = Excerpt.masked(diagnostic.message)
    remedy = diagnostic.remedy.map(Excerpt.masked)
    citation = diagnostic.citation
    confidence = nil
    self.responsible = responsible
    self.heading = heading
    stableKey = [diagnostic.rule.rawValue, about, diagnostic.message].joined(separator: "\n")
  }

  /// The same finding as every other stage says it.
  package var diagnostic: Diagnostic {
    Diagnostic(rule, severity, at: location, message, remedy: remedy, citation: citation)
  }
}

extension Sequence where Element == Finding {
  /// Report order; findings without a place in the input follow their pointers.
  var inReportOrder: [Finding] {
    map { (finding: $0, diagnostic: $0.diagnostic) }.sorted { left, right in
      if Diagnostic.reportOrder(left.diagnostic, right.diagnostic) { return true }
      if Diagnostic.reportOrder(right.diagnostic, left.diagnostic) { return false }
      return left.finding.stableKey < right.finding.stableKey
    }.map(\.finding)
  }
}
