internal import STModel
internal import STSource

/// Writes a record's tree in the XML form. Reading it back gives the same tree.
struct XMLRecordWriter {
  private var output: [UInt8] = []

  static func write(_ root: SourceNode) -> [UInt8] {
    var writer = XMLRecordWriter()
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.object(root, STRecord.schema, STRecord.schema.name, [("xmlns", XMLNames.namespace)], 0)
    return writer.output
  }

  // MARK: By shape

  private mutating func value(_ node: SourceNode, _ shape: ValueShape, _ name: String, _ depth: Int) {
    switch shape {
    case .object(let schema): object(node, schema, name, [], depth)
    case .list(let inner, let item, _):
      element(name, [], depth, isEmpty: node.elements?.isEmpty ?? true) { writer in
        for child in node.elements ?? [] { writer.value(child, inner, item, depth + 1) }
      }
    case .map(let schema, let item, let key):
      element(name, [], depth, isEmpty: node.members?.isEmpty ?? true) { writer in
        for member in node.members ?? [] {
          writer.object(member.node, schema, item, [(key, member.key)], depth + 1)
        }
      }
    case .opaque:
      let namespace = [("xmlns:x", XMLNames.extensionNamespace)]
      element(name, namespace, depth, isEmpty: node.members?.isEmpty ?? true) { writer in
        for member in node.members ?? [] { writer.opaque(member.node, key: member.key, depth + 1) }
      }
    default: leaf(name, [], Self.text(node), depth)
    }
  }

  private mutating func object(
    _ node: SourceNode, _ schema: EntitySchema, _ name: String, _ extra: [(String, String)], _ depth: Int
  ) {
    var attributes = extra
    var elements: [(FieldSchema, SourceNode)] = []
    for field in schema.fields where !field.isImpliedByNamespace {
      guard let value = node[field.key] else { continue }
      if field.isAttribute {
        attributes.append((field.key, Self.text(value)))
      } else {
        elements.append((field, value))
      }
    }
    element(name, attributes, depth, isEmpty: elements.isEmpty) { writer in
      for (field, value) in elements { writer.value(value, field.shape, field.key, depth + 1) }
    }
  }

  private mutating func opaque(_ node: SourceNode, key: String?, _ depth: Int) {
    let attributes = key.map { [("key", $0)] } ?? []
    switch node.value {
    case .object(let members):
      element("x:object", attributes, depth, isEmpty: members.isEmpty) { writer in
        for member in members { writer.opaque(member.node, key: member.key, depth + 1) }
      }
    case .array(let elements):
      element("x:array", attributes, depth, isEmpty: elements.isEmpty) { writer in
        for child in elements { writer.opaque(child, key: nil, depth + 1) }
      }
    case .string(let text): leaf("x:string", attributes, text, depth)
    case .number(let literal): leaf("x:number", attributes, literal, depth)
    case .bool(let value): leaf("x:bool", attributes, value ? "true" : "false", depth)
    case .null: leaf("x:null", attributes, "", depth)
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

  // MARK: Syntax

  private mutating func element(
    _ name: String, _ attributes: [(String, String)], _ depth: Int, isEmpty: Bool,
    content: (inout XMLRecordWriter) -> Void
  ) {
    open(name, attributes, depth)
    if isEmpty { return raw("/>\n") }
    raw(">\n")
    content(&self)
    indent(depth)
    raw("</\(name)>\n")
  }

  private mutating func leaf(_ name: String, _ attributes: [(String, String)], _ text: String, _ depth: Int) {
    open(name, attributes, depth)
    if text.isEmpty { return raw("/>\n") }
    raw(">")
    escaped(text, inAttribute: false)
    raw("</\(name)>\n")
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)], _ depth: Int) {
    indent(depth)
    raw("<" + name)
    for (key, value) in attributes {
      raw(" \(key)=\"")
      escaped(value, inAttribute: true)
      raw("\"")
    }
  }

  private mutating func indent(_ depth: Int) {
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func raw(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func escaped(_ text: String, inAttribute: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\"") where inAttribute: raw("&quot;")
      case UInt8(ascii: "\n") where inAttribute: raw("&#10;")
      default: output.append(byte)
      }
    }
  }
}
