internal import STDiagnostics
internal import STModel
internal import STSource

/// Holds a tree against the schema and collects every fault, each at its place. Only what the schema says is checked
/// here; whether the record's facts agree with each other is for the rules.
struct RecordValidator {
  private let file: String
  private var findings = FindingList()
  private var entities = 0

  /// Every structural fault of a tree. Positions are JSON pointers, also for XML.
  static func findings(in document: SourceDocument) -> [Diagnostic] {
    var validator = RecordValidator(file: document.file)
    validator.checkRoot(document.root)
    return validator.findings.finished(file: document.file)
  }

  private init(file: String) { self.file = file }

  mutating func add(
    _ rule: ReadingRule, _ path: SourcePath, _ place: SourcePlace, _ message: String, remedy: String? = nil,
    severity: Severity = .fel
  ) {
    findings.add(Diagnostic(rule.id, severity, at: location(path, place), message, remedy: remedy))
  }

  func location(_ path: SourcePath, _ place: SourcePlace) -> SourceLocation {
    SourceLocation(file: file, pointer: path.pointer, line: place.line, column: place.column)
  }

  /// The version comes first: of a record in another version nothing else can be said.
  private mutating func checkRoot(_ root: SourceNode) {
    guard SchemaVersion.check(root, in: &self) else { return }
    check(root, STRecord.shape, "ST-posten", .root)
  }

  // MARK: Objects and lists

  private mutating func check(_ node: SourceNode, _ shape: ValueShape, _ label: String, _ path: SourcePath) {
    if case .null = node.value, !shape.isOpaque {
      add(
        .nullValue, path, node.place, "\(label): null är inget värde.",
        remedy: "Ta bort nyckeln om uppgiften inte är känd.")
      return
    }
    switch shape {
    case .object(let schema):
      guard let members = node.members else { return wrongType(node, label, "ett objekt", path) }
      checkMembers(members, at: node.place, schema, path)
    case .list(let element, _, let count):
      checkList(node, element, count, label, path)
    case .references(let target):
      checkList(node, .reference(to: target), ValueShape.anyNumber, label, path)
    case .map(let schema, _, _):
      checkMap(node, schema, label, path)
    case .opaque:
      checkOpaque(node, path)
    default:
      checkScalar(node, shape, label, path)
    }
  }

  private mutating func checkMembers(
    _ members: [SourceNode.Member], at place: SourcePlace, _ schema: EntitySchema, _ path: SourcePath
  ) {
    let fields = schema.fields
    var seen: UInt64 = 0
    var next = 0
    for index in members.indices {
      guard let position = Self.position(of: members[index].key, in: fields, from: next) else {
        unknownKey(members[index], schema, path)
        continue
      }
      next = position + 1
      seen |= 1 << UInt64(position)
      check(
        members[index].node, fields[position].shape, fields[position].label,
        .key(fields[position].key, in: path))
    }
    for position in fields.indices where fields[position].presence == .required {
      if seen & 1 << UInt64(position) == 0 { missingKey(fields[position], schema, at: place, path) }
    }
  }

  /// Looks on after the last key: records mostly keep the schema's order.
  private static func position(of key: String, in fields: [FieldSchema], from next: Int) -> Int? {
    for step in fields.indices {
      let position = (next + step) % fields.count
      if fields[position].key == key { return position }
    }
    return nil
  }

  private mutating func checkList(
    _ node: SourceNode, _ element: ValueShape, _ count: ClosedRange<Int>, _ label: String, _ path: SourcePath
  ) {
    guard let elements = node.elements else { return wrongType(node, label, "en lista", path) }
    if case .object = element {
      entities += elements.count
      if entities > RecordLimits.entities, entities - elements.count <= RecordLimits.entities {
        add(
          .tooManyEntities, path, node.place, "Posten har fler än \(RecordLimits.entities) delposter.",
          remedy: "Kontrollera exporten: en enda läkare har aldrig så många.")
      }
    }
    if !count.contains(elements.count) {
      let wanted =
        count.upperBound == RecordLimits.entities
        ? "minst \(count.lowerBound)" : "\(count.lowerBound)–\(count.upperBound)"
      add(
        .wrongCount, path, node.place, "\(label): listan har \(elements.count) poster, tillåtet är \(wanted)."
      )
    }
    for (index, item) in elements.enumerated() { check(item, element, label, .index(index, in: path)) }
  }

  private mutating func checkMap(
    _ node: SourceNode, _ schema: EntitySchema, _ label: String, _ path: SourcePath
  ) {
    guard let members = node.members else { return wrongType(node, label, "ett objekt", path) }
    for member in members {
      let path = SourcePath.key(member.key, in: path)
      if !TextForm.pointer.matches(member.key) {
        add(
          .wrongPattern, path, member.keyPlace, "\(label): nyckeln är inte \(TextForm.pointer.wanted).")
      }
      check(member.node, .object(schema), label, path)
    }
  }

  private mutating func checkOpaque(_ node: SourceNode, _ path: SourcePath) {
    guard let members = node.members else { return wrongType(node, "Tillägg", "ett objekt", path) }
    OpaqueCheck.walk(members, path) { add($0, $1, $2, $3, remedy: $4) }
  }

  // MARK: Findings that several places share

  mutating func wrongType(_ node: SourceNode, _ label: String, _ wanted: String, _ path: SourcePath) {
    add(.wrongType, path, node.place, "\(label): här står \(node.kindName) där \(wanted) väntas.")
  }

  private mutating func missingKey(
    _ field: FieldSchema, _ schema: EntitySchema, at place: SourcePlace, _ path: SourcePath
  ) {
    add(
      .missingKey, .key(field.key, in: path), place, "\(schema.label): uppgiften \(field.key) saknas.",
      remedy: "Lägg till \(field.key) (\(field.label)).")
  }

  private mutating func unknownKey(_ member: SourceNode.Member, _ schema: EntitySchema, _ path: SourcePath) {
    let nearest = findings.isFull ? nil : NearestName.of(member.key, among: schema.fields.map(\.key))
    add(
      .unknownKey, .key(member.key, in: path), member.keyPlace,
      "\(schema.label): nyckeln \(Excerpt.quoted(member.key)) är okänd.",
      remedy: nearest.map { "Menades \(Excerpt.quoted($0))?" } ?? "Ta bort nyckeln eller lägg den under ext.")
  }
}
