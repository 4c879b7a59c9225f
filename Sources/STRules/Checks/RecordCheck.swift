internal import STDiagnostics

/// One question that is put to a record. A check is a value without state; it knows neither texts of rules nor places.
protocol RecordCheck: Sendable {
  /// The rules that it can find broken.
  static var rules: [RuleID] { get }
  static func faults(in context: RecordContext) -> [Fault]
}
