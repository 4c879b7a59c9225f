internal import STModel
internal import STSource

/// Writes the record's shape as JSON Schema.
enum JSONSchemaWriter {
  static func write() -> [UInt8] {
    let definitions = RecordSchema.entities.map { SourceNode.Member($0.name, entity($0)) }
    return JSONWriter.pretty(
      object([
        ("$schema", text("https://json-schema.org/draft/2020-12/schema")),
        ("$id", text("urn:st-record:1:json-schema")),
        ("title", text("ST-post, version \(SchemaVersion.major).\(SchemaVersion.minor)")),
        ("$ref", text(reference(STRecord.schema))),
        ("$defs", SourceNode(.object(definitions))),
      ]))
  }

  private static func entity(_ schema: EntitySchema) -> SourceNode {
    let properties = schema.fields.map { field in
      SourceNode.Member(field.key, titled(shape(field.shape), field))
    }
    let required = schema.fields.filter { $0.presence == .required }.map { text($0.key) }
    var members = [
      ("title", text(schema.label)), ("type", text("object")),
      ("properties", SourceNode(.object(properties))),
    ]
    if !required.isEmpty { members.append(("required", SourceNode(.array(required)))) }
    members.append(("additionalProperties", SourceNode(.bool(false))))
    return object(members)
  }

  private static func titled(_ node: SourceNode, _ field: FieldSchema) -> SourceNode {
    var members = [SourceNode.Member("title", text(field.label))]
    if field.presence == .neededForPaper {
      members.append(
        SourceNode.Member("description", text("Krävs när en handling som använder uppgiften skrivs ut.")))
    }
    return SourceNode(.object(members + (node.members ?? [])))
  }

  private static func shape(_ shape: ValueShape) -> SourceNode {
    switch shape {
    case .text(let limit):
      string([("minLength", number(1)), ("maxLength", number(limit)), pattern(lineText)])
    case .freeText(let limit):
      string([("minLength", number(1)), ("maxLength", number(limit)), pattern(blockText)])
    case .code(let form): string([pattern("^\(form.pattern)$")])
    case .reference: string([pattern("^\(TextForm.id.pattern)$")])
    case .date:
      string([("format", text("date")), pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")])
    case .timestamp: string([("format", text("date-time")), pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}T")])
    case .integer(let range):
      object([
        ("type", text("integer")), ("minimum", number(range.lowerBound)),
        ("maximum", number(range.upperBound)),
      ])
    case .percent: object([("type", text("number")), ("minimum", number(1)), ("maximum", number(100))])
    case .bool: object([("type", text("boolean"))])
    case .choice(let values): object([("enum", SourceNode(.array(values.map(text))))])
    case .constant(let value): object([("const", text(value))])
    case .object(let schema): object([("$ref", text(reference(schema)))])
    case .list(let inner, _, let count): list(inner, count)
    case .references(let target): list(.reference(to: target), ValueShape.anyNumber)
    case .map(let schema, _, _):
      object([
        ("type", text("object")),
        ("propertyNames", object([pattern("^\(TextForm.pointer.pattern)$")])),
        ("additionalProperties", object([("$ref", text(reference(schema)))])),
      ])
    case .opaque: object([("type", text("object"))])
    }
  }

  /// No control characters; the second one allows line feeds.
  private static let lineText = "^[^\\u0000-\\u001F\\u007F-\\u009F]*$"
  private static let blockText = "^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F]*$"

  private static func list(_ inner: ValueShape, _ count: ClosedRange<Int>) -> SourceNode {
    var members = [("type", text("array")), ("items", shape(inner))]
    if count.lowerBound > 0 { members.append(("minItems", number(count.lowerBound))) }
    members.append(("maxItems", number(count.upperBound)))
    return object(members)
  }

  private static func reference(_ schema: EntitySchema) -> String { "#/$defs/\(schema.name)" }

  private static func string(_ rest: [(String, SourceNode)]) -> SourceNode {
    object([("type", text("string"))] + rest)
  }

  private static func pattern(_ pattern: String) -> (String, SourceNode) { ("pattern", text(pattern)) }

  private static func object(_ members: [(String, SourceNode)]) -> SourceNode {
    SourceNode(.object(members.map { SourceNode.Member($0.0, $0.1) }))
  }

  private static func text(_ text: String) -> SourceNode { SourceNode(.string(text)) }
  private static func number(_ number: Int) -> SourceNode { SourceNode(.number(String(number))) }
}
