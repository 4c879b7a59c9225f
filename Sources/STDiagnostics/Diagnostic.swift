/// One finding: what is wrong, where, and what the person should do.
public struct Diagnostic: Sendable, Hashable {
  /// The rule that speaks.
  public let rule: RuleID
  public let severity: Severity
  /// Nil only where a finding has no place in any input.
  public let location: SourceLocation?
  /// One Swedish sentence, without a trailing newline and without unmasked identity numbers.
  public let message: String
  /// What the person should do about it, in Swedish.
  public let remedy: String?
  /// The paragraph, form or format clause that the rule rests on.
  public let citation: String?
  /// Other places that explain the finding, such as the first use of a repeated key.
  public let notes: [Note]

  public init(
    _ rule: RuleID, _ severity: Severity, at location: SourceLocation?, _ message: String,
    remedy: String? = nil, citation: String? = nil, notes: [Note] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.location = location
    self.message = message
    self.remedy = remedy
    self.citation = citation
    self.notes = notes
  }

  /// A second place that belongs to a finding.
  public struct Note: Sendable, Hashable {
    public let location: SourceLocation?
    public let message: String

    public init(at location: SourceLocation?, _ message: String) {
      self.location = location
      self.message = message
    }
  }
}

extension Diagnostic {
  /// The order of every report: file, line, column, rule, and last the message so that the order is total.
  public static func reportOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let leftPlace = left.location
    let rightPlace = right.location
    if leftPlace?.file != rightPlace?.file { return (leftPlace?.file ?? "") < (rightPlace?.file ?? "") }
    if leftPlace?.line != rightPlace?.line { return (leftPlace?.line ?? 0) < (rightPlace?.line ?? 0) }
    if leftPlace?.column != rightPlace?.column { return (leftPlace?.column ?? 0) < (rightPlace?.column ?? 0) }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message < right.message
  }
}

extension Sequence where Element == Diagnostic {
  /// Whether anything found here stops the application.
  public var hasErrors: Bool { contains { $0.severity == .fel } }

  /// Sorted as every report lists them.
  public var inReportOrder: [Diagnostic] { sorted(by: Diagnostic.reportOrder) }
}
