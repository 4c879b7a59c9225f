internal import STModel
internal import STSource

/// Writes a record's tree in the XML form. Reading it back gives the same tree.
enum XMLRecordWriter {
  static func write(_ root: SourceNode) -> [UInt8] {
    var writer = XMLTextWriter()
    object(root, STRecord.schema, STRecord.schema.name, [("xmlns", XMLNames.namespace)], &writer)
    return writer.output
  }

  private static func value(
    _ node: SourceNode, _ shape: ValueShape, _ name: String, _ writer: inout XMLTextWriter
  ) {
    switch shape {
    case .object(let schema): object(node, schema, name, [], &writer)
    case .list(let inner, let item, _):
      writer.element(name) { writer in
        for child in node.elements ?? [] { value(child, inner, item, &writer) }
      }
    case .map(let schema, let item, let key):
      writer.element(name) { writer in
        for member in node.members ?? [] { object(member.node, schema, item, [(key, member.key)], &writer) }
      }
    case .opaque:
      writer.element(name, [("xmlns:x", XMLNames.extensionNamespace)]) { writer in
        for member in node.members ?? [] { opaque(member.node, key: member.key, &writer) }
      }
    default: writer.leaf(name, text: text(node))
    }
  }

  private static func object(
    _ node: SourceNode, _ schema: EntitySchema, _ name: String, _ extra: XMLTextWriter.Attributes,
    _ writer: inout XMLTextWriter
  ) {
    var attributes = extra
    var elements: [(FieldSchema, SourceNode)] = []
    for field in schema.fields where !field.isImpliedByNamespace {
      guard let value = node[field.key] else { continue }
      if field.isAttribute {
        attributes.append((field.key, text(value)))
      } else {
        elements.append((field, value))
      }
    }
    writer.element(name, attributes) { writer in
      for (field, node) in elements { value(node, field.shape, field.key, &writer) }
    }
  }

  private static func opaque(_ node: SourceNode, key: String?, _ writer: inout XMLTextWriter) {
    let attributes = key.map { [(name: "key", value: $0)] } ?? []
    switch node.value {
    case .object(let members):
      writer.element("x:object", attributes) { writer in
        for member in members { opaque(member.node, key: member.key, &writer) }
      }
    case .array(let elements):
      writer.element("x:array", attributes) { writer in
        for child in elements { opaque(child, key: nil, &writer) }
      }
    case .string(let text): writer.leaf("x:string", attributes, text: text)
    case .number(let literal): writer.leaf("x:number", attributes, text: literal)
    case .bool(let value): writer.leaf("x:bool", attributes, text: value ? "true" : "false")
    case .null: writer.leaf("x:null", attributes, text: "")
    }
  }

  /// Text of a simple value, or of a list of ids.
  private static func text(_ node: SourceNode) -> String {
    switch node.value {
    case .string(let text): text
    case .number(let literal): literal
    case .bool(let value): value ? "true" : "false"
    case .array(let elements): elements.compactMap(\.text).joined(separator: " ")
    case .object, .null: ""
    }
  }
}
