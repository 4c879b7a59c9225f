/// Where the XML form puts a value: one rule for reading, writing and the XSD.
extension FieldSchema {
  /// Ids, references and the codes that say what a thing is are attributes; everything else is an element.
  var isAttribute: Bool {
    switch shape {
    case .references: true
    case .code, .reference, .choice: Self.attributeKeys.contains(key) || key.hasSuffix("Ref")
    default: false
    }
  }

  /// Said by the namespace, so not written again.
  var isImpliedByNamespace: Bool {
    if case .constant = shape { true } else { false }
  }

  private static let attributeKeys = ["id", "kind", "code", "role", "status", "type", "schemaVersion"]
}

enum XMLNames {
  static let namespace = "urn:st-record:1"
  /// The namespace of opaque values under `ext`.
  static let extensionNamespace = "urn:st-record:ext:1"
  static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
}
