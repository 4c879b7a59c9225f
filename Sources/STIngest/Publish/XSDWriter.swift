internal import STModel

/// Writes the record's shape as XML Schema 1.0. Elements may come in any order, as our reader takes them; our writer
/// keeps the order of the schema.
enum XSDWriter {
  static func write() -> [UInt8] {
    var writer = XMLTextWriter()
    let attributes = [
      (name: "xmlns:xs", value: "http://www.w3.org/2001/XMLSchema"),
      (name: "xmlns", value: XMLNames.namespace),
      (name: "targetNamespace", value: XMLNames.namespace), (name: "elementFormDefault", value: "qualified"),
    ]
    writer.element("xs:schema", attributes) { writer in
      writer.element("xs:element", [("name", STRecord.schema.name), ("type", STRecord.schema.name)])
      for entity in RecordSchema.entities { complexType(entity, name: entity.name, key: nil, &writer) }
      mapTypes(&writer)
      opaqueType(&writer)
    }
    return writer.output
  }

  // MARK: Types with a name

  /// The type of an entity; `key` is the attribute that carries the key where the entity stands in a map.
  private static func complexType(
    _ schema: EntitySchema, name: String, key: String?, _ writer: inout XMLTextWriter
  ) {
    let fields = schema.fields.filter { !$0.isImpliedByNamespace }
    writer.element("xs:complexType", [("name", name)]) { writer in
      annotation(schema.label, &writer)
      writer.element("xs:all") { writer in
        for field in fields where !field.isAttribute { element(field, &writer) }
      }
      for field in fields where field.isAttribute { attribute(field, &writer) }
      if let key {
        writer.element("xs:attribute", [("name", key), ("use", "required")]) {
          simpleType(.code(.pointer), &$0)
        }
      }
    }
  }

  private static func mapTypes(_ writer: inout XMLTextWriter) {
    for entity in RecordSchema.entities {
      for field in entity.fields {
        if case .map(let schema, let item, let key) = field.shape {
          complexType(schema, name: item + "Entry", key: key, &writer)
        }
      }
    }
  }

  private static func opaqueType(_ writer: inout XMLTextWriter) {
    writer.element("xs:complexType", [("name", "opaque")]) { writer in
      annotation("Tillägg: JSON-värden utskrivna i namnrymden \(XMLNames.extensionNamespace)", &writer)
      writer.element("xs:sequence") { writer in
        writer.element(
          "xs:any",
          [
            ("namespace", XMLNames.extensionNamespace), ("processContents", "lax"), ("minOccurs", "0"),
            ("maxOccurs", "unbounded"),
          ])
      }
    }
  }

  private static func annotation(_ text: String, _ writer: inout XMLTextWriter) {
    writer.element("xs:annotation") { $0.leaf("xs:documentation", [("xml:lang", "sv")], text: text) }
  }

  // MARK: Elements and attributes

  private static func element(_ field: FieldSchema, _ writer: inout XMLTextWriter) {
    var attributes = [(name: "name", value: field.key)]
    if field.presence != .required { attributes.append(("minOccurs", "0")) }
    content(field.shape, attributes, label: field.label, &writer)
  }

  private static func attribute(_ field: FieldSchema, _ writer: inout XMLTextWriter) {
    var attributes = [(name: "name", value: field.key)]
    if field.presence == .required { attributes.append(("use", "required")) }
    writer.element("xs:attribute", attributes) { writer in
      annotation(field.label, &writer)
      simpleType(field.shape, &writer)
    }
  }

  /// `xs:element` with the type that a shape has.
  private static func content(
    _ shape: ValueShape, _ attributes: XMLTextWriter.Attributes, label: String?, _ writer: inout XMLTextWriter
  ) {
    var attributes = attributes
    switch shape {
    case .object(let schema): attributes.append(("type", schema.name))
    case .opaque: attributes.append(("type", "opaque"))
    default: break
    }
    writer.element("xs:element", attributes) { writer in
      if let label { annotation(label, &writer) }
      switch shape {
      case .object, .opaque: return
      case .list(let inner, let item, let count):
        wrapper(&writer) { content(inner, occurs(item, count), label: nil, &$0) }
      case .map(_, let item, _):
        wrapper(&writer) { writer in
          writer.element("xs:element", occurs(item, ValueShape.anyNumber) + [("type", item + "Entry")])
        }
      default: simpleType(shape, &writer)
      }
    }
  }

  private static func wrapper(_ writer: inout XMLTextWriter, _ content: (inout XMLTextWriter) -> Void) {
    writer.element("xs:complexType") { $0.element("xs:sequence", content: content) }
  }

  private static func occurs(_ item: String, _ count: ClosedRange<Int>) -> XMLTextWriter.Attributes {
    let most = count.upperBound == RecordLimits.entities ? "unbounded" : String(count.upperBound)
    return [("name", item), ("minOccurs", String(count.lowerBound)), ("maxOccurs", most)]
  }

  // MARK: Simple types

  private static func simpleType(_ shape: ValueShape, _ writer: inout XMLTextWriter) {
    writer.element("xs:simpleType") { writer in
      if case .references = shape {
        return writer.element("xs:list") { simpleType(.code(.id), &$0) }
      }
      writer.element("xs:restriction", [("base", base(shape))]) { writer in
        for facet in facets(shape) { writer.element("xs:" + facet.name, [("value", facet.value)]) }
      }
    }
  }

  private static func base(_ shape: ValueShape) -> String {
    switch shape {
    case .text, .freeText: "xs:string"
    case .date: "xs:date"
    case .timestamp: "xs:dateTime"
    case .integer: "xs:integer"
    case .percent: "xs:decimal"
    case .bool: "xs:boolean"
    default: "xs:token"
    }
  }

  private static func facets(_ shape: ValueShape) -> XMLTextWriter.Attributes {
    switch shape {
    case .text(let limit), .freeText(let limit): [("minLength", "1"), ("maxLength", String(limit))]
    case .code(let form): [("pattern", form.pattern)]
    case .reference: [("pattern", TextForm.id.pattern)]
    case .date: [("pattern", "[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    case .timestamp: [("pattern", ".+(Z|[+\\-][0-9]{2}:[0-9]{2})")]
    case .integer(let range):
      [("minInclusive", String(range.lowerBound)), ("maxInclusive", String(range.upperBound))]
    case .percent: [("minInclusive", "1"), ("maxInclusive", "100"), ("fractionDigits", "2")]
    case .choice(let values): values.map { ("enumeration", $0) }
    case .constant(let value): [("enumeration", value)]
    default: []
    }
  }
}
