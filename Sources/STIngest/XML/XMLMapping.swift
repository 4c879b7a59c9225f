internal import STDiagnostics
internal import STModel
internal import STSource

/// Turns elements into the tree that the same record has in JSON, guided by the schema. Whatever the schema does not
/// know is carried over as it is, so that the validator names it; only what a tree cannot hold is a finding here.
struct XMLMapping {
  private let file: String
  private(set) var findings = FindingList()

  init(file: String) { self.file = file }

  /// The record's tree, or nil when the root is not a record at all.
  mutating func record(_ root: XMLElement) -> SourceNode? {
    let path = "/" + root.name
    guard root.name == STRecord.schema.name, root.namespace == XMLNames.namespace else {
      let namespace = root.namespace.map { "namnrymden \(Excerpt.quoted($0))" } ?? "ingen namnrymd"
      add(
        .xmlNamespace, path, root.place, "Rotelementet är \(Excerpt.quoted(root.name)) i \(namespace).",
        remedy: "Rotelementet ska vara <stRecord xmlns=\"\(XMLNames.namespace)\">.")
      return nil
    }
    guard case .object(var members) = object(root, STRecord.schema, path).value else { return nil }
    members.insert(SourceNode.Member("schema", at: root.place, text(SchemaVersion.name, root.place)), at: 0)
    return SourceNode(.object(members), at: root.place)
  }

  private mutating func add(
    _ rule: ReadingRule, _ path: String, _ place: SourcePlace, _ message: String, remedy: String
  ) {
    let location = SourceLocation(
      file: file, pointer: Excerpt.masked(path), line: place.line, column: place.column)
    findings.add(Diagnostic(rule.id, .fel, at: location, message, remedy: remedy))
  }

  private func text(_ text: String, _ place: SourcePlace) -> SourceNode {
    SourceNode(.string(text), at: place)
  }

  // MARK: By shape

  private mutating func value(_ element: XMLElement, _ shape: ValueShape, _ path: String) -> SourceNode {
    switch shape {
    case .object(let schema): return object(element, schema, path)
    case .list(let inner, let item, _): return list(element, inner, item, path)
    case .map(let schema, let item, let key): return map(element, schema, item, key, path)
    case .opaque:
      var reader = XMLOpaqueReader()
      let node = reader.members(element, path)
      for fault in reader.faults {
        add(.xmlExtension, fault.path, fault.place, fault.message, remedy: fault.remedy)
      }
      return node
    default: return leaf(element, shape, path)
    }
  }

  private mutating func object(_ element: XMLElement, _ schema: EntitySchema, _ path: String) -> SourceNode {
    reportText(element, path)
    var members = attributes(element, schema, path)
    var seen = Set(members.map(\.key))
    for child in element.children {
      let childPath = path + "/" + child.shortName
      checkNamespace(child, childPath)
      if !seen.insert(child.name).inserted {
        add(
          .xmlRepeatedElement, childPath, child.place,
          "Elementet \(Excerpt.quoted(child.name)) står två gånger.",
          remedy: "Behåll det ena.")
        continue
      }
      let shape = schema.field(child.name)?.shape ?? .text(0)
      members.append(SourceNode.Member(child.name, at: child.place, value(child, shape, childPath)))
    }
    return SourceNode(.object(members), at: element.place)
  }

  private mutating func list(_ element: XMLElement, _ inner: ValueShape, _ item: String, _ path: String)
    -> SourceNode
  {
    reportText(element, path)
    reportAttributes(element, path)
    var elements: [SourceNode] = []
    for child in element.children {
      let childPath = path + "/" + child.name + "[\(elements.count + 1)]"
      guard isItem(child, item, childPath) else { continue }
      elements.append(value(child, inner, childPath))
    }
    return SourceNode(.array(elements), at: element.place)
  }

  private mutating func map(
    _ element: XMLElement, _ schema: EntitySchema, _ item: String, _ key: String, _ path: String
  ) -> SourceNode {
    reportText(element, path)
    reportAttributes(element, path)
    var members: [SourceNode.Member] = []
    var seen: Set<String> = []
    for (position, child) in element.children.enumerated() {
      let childPath = path + "/" + child.name + "[\(position + 1)]"
      guard isItem(child, item, childPath) else { continue }
      guard case .object(var inner) = object(child, schema, childPath).value else { continue }
      let name = inner.first { $0.key == key }?.node.text ?? ""
      inner.removeAll { $0.key == key }
      if !seen.insert(name).inserted {
        add(
          .xmlRepeatedElement, childPath, child.place, "Attributet \(key) har samma värde två gånger.",
          remedy: "Behåll det ena elementet.")
        continue
      }
      members.append(SourceNode.Member(name, at: child.place, SourceNode(.object(inner), at: child.place)))
    }
    return SourceNode(.object(members), at: element.place)
  }

  /// Whether a child of a wrapper is what the wrapper holds.
  private mutating func isItem(_ child: XMLElement, _ item: String, _ path: String) -> Bool {
    checkNamespace(child, path)
    if child.name == item { return true }
    add(
      .unknownKey, path, child.place, "Elementet \(Excerpt.quoted(child.name)) är okänt här.",
      remedy: "Här ska bara <\(item)> stå.")
    return false
  }

  private mutating func leaf(_ element: XMLElement, _ shape: ValueShape, _ path: String) -> SourceNode {
    reportAttributes(element, path)
    if let child = element.children.first {
      add(
        .wrongType, path + "/" + child.shortName, child.place,
        "Här står ett element där ett enkelt värde väntas.",
        remedy: "Ta bort elementet \(Excerpt.quoted(child.name)).")
    }
    return Self.scalar(element.string, shape, element.place)
  }

  private mutating func attributes(
    _ element: XMLElement, _ schema: EntitySchema, _ path: String
  ) -> [SourceNode.Member] {
    var members: [SourceNode.Member] = []
    for attribute in element.attributes where attribute.namespace != XMLNames.schemaInstance {
      let shape = schema.field(attribute.name)?.shape ?? .text(0)
      members.append(
        SourceNode.Member(
          attribute.name, at: element.place, Self.scalar(attribute.value, shape, element.place)))
    }
    return members
  }

  private static func scalar(_ text: String, _ shape: ValueShape, _ place: SourcePlace) -> SourceNode {
    switch shape {
    case .text, .freeText: return SourceNode(.string(text), at: place)
    case .references:
      let ids = text.split(whereSeparator: \.isWhitespace)
      return SourceNode(.array(ids.map { SourceNode(.string(String($0)), at: place) }), at: place)
    default: return SourceNode(XMLScalar.value(text, shape), at: place)
    }
  }

  // MARK: What a tree cannot hold

  private mutating func reportText(_ element: XMLElement, _ path: String) {
    guard element.hasText else { return }
    add(
      .xmlStrayText, path, element.place,
      "Elementet \(Excerpt.quoted(element.name)) har text mellan sina element.",
      remedy: "Flytta texten till det element som den hör till.")
  }

  private mutating func reportAttributes(_ element: XMLElement, _ path: String) {
    for attribute in element.attributes where attribute.namespace != XMLNames.schemaInstance {
      add(
        .unknownKey, path + "/@" + attribute.name.prefix(64), element.place,
        "Attributet \(Excerpt.quoted(attribute.name)) är okänt här.", remedy: "Ta bort attributet.")
    }
  }

  private mutating func checkNamespace(_ element: XMLElement, _ path: String) {
    guard element.namespace != XMLNames.namespace else { return }
    let namespace = element.namespace.map { "namnrymden \(Excerpt.quoted($0))" } ?? "ingen namnrymd"
    add(
      .xmlNamespace, path, element.place, "Elementet \(Excerpt.quoted(element.name)) hör till \(namespace).",
      remedy: "Elementet ska höra till \(XMLNames.namespace); bara under ext står annat.")
  }
}
