internal import STModel

/// The published form of the record's shape, for those who write exports and editors. Both come from the same tables as
/// our own validation.
package enum RecordSchema {
  /// JSON Schema, draft 2020-12. Looser than our reader where the language cannot say it: duplicate keys, NFC, the
  /// number of decimals and the limits of the whole record.
  package static func jsonSchema() -> [UInt8] { JSONSchemaWriter.write() }

  /// XML Schema 1.0.
  package static func xsd() -> [UInt8] { XSDWriter.write() }

  /// Every kind of object, the record first, in the order in which they are first used.
  static var entities: [EntitySchema] {
    var found: [EntitySchema] = []
    collect(.object(STRecord.schema), into: &found)
    return found
  }

  private static func collect(_ shape: ValueShape, into found: inout [EntitySchema]) {
    switch shape {
    case .object(let schema), .map(let schema, _, _):
      if found.contains(where: { $0.name == schema.name }) { return }
      found.append(schema)
      for field in schema.fields { collect(field.shape, into: &found) }
    case .list(let inner, _, _): collect(inner, into: &found)
    default: return
    }
  }
}
