public import STDiagnostics

/// A record as it came in.
public struct RecordInput: Sendable, Hashable {
  /// What the person calls it: a path as given, or `-`. Only for messages.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// The two written forms of a record.
public enum RecordForm: String, Sendable, Hashable, CaseIterable {
  case json, xml
}

/// The two published descriptions of a record.
public enum SchemaKind: String, Sendable, Hashable, CaseIterable {
  /// JSON Schema 2020-12.
  case json
  /// XML Schema 1.0.
  case xsd
}

/// What became of a conversion.
public struct ConvertOutcome: Sendable, Hashable {
  /// Nil where the input gave no record.
  public let content: [UInt8]?
  public let findings: [Diagnostic]
}
