package import STDiagnostics

/// Reads the members of one object as typed values and collects every fault: data tables (forms, fonts, rules) are
/// decoded through it, so that an editor of a table sees all that is wrong with it at once.
///
/// A getter returns nil when the value is faulty or absent; the fault is then already noted. So a decoder asks for all
/// members first and gives up only afterwards:
/// ```swift
/// init?(_ reader: inout SourceReader) {
///   let name = reader.text("name")
///   let kind = reader.choice("kind", of: Kind.self)
///   let rows = reader.objects("rows") { Row(&$0) }
///   guard let name, let kind, let rows else { return nil }
///   …
/// }
/// ```
/// Keys that nobody asked for are reported when the object is left, with the nearest key that was asked for. `$schema`
/// and `$comment` are always allowed: they help the person who edits the table.
package struct SourceReader {
  package let file: String
  package let path: SourcePath
  package let place: SourcePlace
  private let members: [SourceNode.Member]
  private var asked: [String] = []
  private var findings: FindingList

  private init(
    file: String, path: SourcePath, place: SourcePlace, members: [SourceNode.Member], _ list: FindingList
  ) {
    self.file = file
    self.path = path
    self.place = place
    self.members = members
    findings = list
  }

  /// Reads a whole document. The value is nil when anything of severity *fel* was found, even if `body` made one.
  package static func read<Value>(
    _ document: SourceDocument, _ body: (inout SourceReader) -> Value?
  ) -> (value: Value?, findings: [Diagnostic]) {
    var list = FindingList()
    let value = enter(document.root, file: document.file, path: .root, &list, body)
    return (list.hasErrors ? nil : value, list.finished(file: document.file))
  }

  /// Reads JSON bytes and then the document in one step.
  package static func read<Value>(
    json bytes: [UInt8], file: String, limits: SourceLimits = .table, _ body: (inout SourceReader) -> Value?
  ) -> (value: Value?, findings: [Diagnostic]) {
    let (document, findings) = JSONReader.read(bytes, file: file, limits: limits)
    guard let document else { return (nil, findings) }
    return read(document, body)
  }

  private static func enter<Value>(
    _ node: SourceNode, file: String, path: SourcePath, _ list: inout FindingList,
    _ body: (inout SourceReader) -> Value?
  ) -> Value? {
    guard let members = node.members else {
      list.add(wrongType(node, "ett objekt", file: file, path: path))
      return nil
    }
    var reader = SourceReader(file: file, path: path, place: node.place, members: members, list)
    let value = body(&reader)
    reader.reportUnknownKeys()
    list = reader.findings
    return value
  }
}

// MARK: - Places and faults

extension SourceReader {
  /// Where the value of a key stands; where it is absent, the object itself with the key's pointer.
  package func location(of key: String) -> SourceLocation {
    location(.key(key, in: path), members.first { $0.key == key }?.node.place ?? place)
  }

  /// Where the object itself stands.
  package var location: SourceLocation { location(path, place) }

  /// Lets the object have keys that nobody asks for: for forms that promise that keys may be added.
  package mutating func allowUnknownKeys() { asked = members.map(\.key) }

  /// Whether the object has this key.
  package mutating func has(_ key: String) -> Bool { node(key) != nil }

  /// Notes a fault that the reader cannot see for itself.
  package mutating func fault(
    _ key: String, _ message: String, remedy: String? = nil, rule: ReadingRule = .invalidTable
  ) {
    findings.add(Diagnostic(rule.id, .fel, at: location(of: key), message, remedy: remedy))
  }

  private func location(_ path: SourcePath, _ place: SourcePlace) -> SourceLocation {
    SourceLocation(file: file, pointer: path.pointer, line: place.line, column: place.column)
  }

  private static func wrongType(_ node: SourceNode, _ wanted: String, file: String, path: SourcePath)
    -> Diagnostic
  {
    Diagnostic(
      ReadingRule.wrongType.id, .fel,
      at: SourceLocation(file: file, pointer: path.pointer, line: node.place.line, column: node.place.column),
      "Här står \(node.kindName) där \(wanted) väntas.")
  }

  private mutating func reportUnknownKeys() {
    let known = asked
    for member in members
    where !known.contains(member.key) && member.key != "$schema" && member.key != "$comment" {
      let nearest = findings.isFull ? nil : NearestName.of(member.key, among: known)
      findings.add(
        Diagnostic(
          ReadingRule.unknownKey.id, .fel, at: location(.key(member.key, in: path), member.keyPlace),
          "Nyckeln \(Excerpt.quoted(member.key)) är okänd här.",
          remedy: nearest.map { "Menades \(Excerpt.quoted($0))?" } ?? "Ta bort nyckeln."))
    }
  }
}

// MARK: - Values

extension SourceReader {
  /// The value of a key as it stands. Counts as asked for.
  package mutating func node(_ key: String) -> SourceNode? {
    if !asked.contains(key) { asked.append(key) }
    return members.first { $0.key == key }?.node
  }

  private mutating func required(_ key: String) -> SourceNode? {
    if let node = node(key) { return node }
    findings.add(
      Diagnostic(
        ReadingRule.missingKey.id, .fel, at: location(of: key), "Nyckeln \(Excerpt.quoted(key)) saknas."))
    return nil
  }

  private mutating func convert<Value>(
    _ node: SourceNode, _ path: SourcePath, _ wanted: String, _ value: (SourceNode) -> Value?
  ) -> Value? {
    if let value = value(node) { return value }
    findings.add(Self.wrongType(node, wanted, file: file, path: path))
    return nil
  }

  /// A text of at least one character.
  package mutating func text(_ key: String) -> String? {
    required(key).flatMap { text($0, .key(key, in: path)) }
  }

  package mutating func optionalText(_ key: String) -> String? {
    node(key).flatMap { text($0, .key(key, in: path)) }
  }

  private mutating func text(_ node: SourceNode, _ path: SourcePath) -> String? {
    let text = convert(node, path, "en text", { $0.text })
    guard text == "" else { return text }
    findings.add(
      Diagnostic(
        ReadingRule.emptyText.id, .fel, at: location(path, node.place), "Texten är tom.",
        remedy: "Ta bort nyckeln eller skriv en text."))
    return nil
  }

  /// A whole number within the range.
  package mutating func int(_ key: String, in range: ClosedRange<Int> = .min ... .max) -> Int? {
    required(key).flatMap { int($0, .key(key, in: path), range) }
  }

  package mutating func optionalInt(_ key: String, in range: ClosedRange<Int> = .min ... .max) -> Int? {
    node(key).flatMap { int($0, .key(key, in: path), range) }
  }

  private mutating func int(_ node: SourceNode, _ path: SourcePath, _ range: ClosedRange<Int>) -> Int? {
    let number = convert(node, path, "ett heltal") { node in
      if case .number(let literal) = node.value { Int(literal) } else { nil }
    }
    guard let number else { return nil }
    guard range.contains(number) else {
      findings.add(
        Diagnostic(
          ReadingRule.outOfRange.id, .fel, at: location(path, node.place),
          "Talet \(number) ligger utanför \(range.lowerBound)–\(range.upperBound)."))
      return nil
    }
    return number
  }

  package mutating func bool(_ key: String) -> Bool? {
    required(key).flatMap { convert($0, .key(key, in: path), "true eller false", Self.bool) }
  }

  package mutating func optionalBool(_ key: String) -> Bool? {
    node(key).flatMap { convert($0, .key(key, in: path), "true eller false", Self.bool) }
  }

  private static func bool(_ node: SourceNode) -> Bool? {
    if case .bool(let value) = node.value { value } else { nil }
  }

  /// One of the values of an enumeration.
  package mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? {
    required(key).flatMap { choice($0, .key(key, in: path), type) }
  }

  package mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? {
    node(key).flatMap { choice($0, .key(key, in: path), type) }
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: SourceNode, _ path: SourcePath, _ type: Choice.Type
  ) -> Choice? {
    guard let text = text(node, path) else { return nil }
    if let value = Choice(rawValue: text) { return value }
    findings.add(
      AllowedValues.finding(text, allowed: Choice.allCases.map(\.rawValue), at: location(path, node.place)))
    return nil
  }
}

// MARK: - Lists, objects and maps

extension SourceReader {
  /// The object under a key, read by `body`.
  package mutating func object<Value>(_ key: String, _ body: (inout SourceReader) -> Value?) -> Value? {
    required(key).flatMap { Self.enter($0, file: file, path: .key(key, in: path), &findings, body) }
  }

  package mutating func optionalObject<Value>(_ key: String, _ body: (inout SourceReader) -> Value?) -> Value?
  {
    node(key).flatMap { Self.enter($0, file: file, path: .key(key, in: path), &findings, body) }
  }

  /// A list of objects. Nil when the list or any of its objects is faulty; all of them are read anyway.
  package mutating func objects<Value>(_ key: String, _ body: (inout SourceReader) -> Value?) -> [Value]? {
    required(key).flatMap { objects($0, key, body) }
  }

  private mutating func objects<Value>(
    _ node: SourceNode, _ key: String, _ body: (inout SourceReader) -> Value?
  ) -> [Value]? {
    let file = file
    return list(node, key) { node, path, reader in
      Self.enter(node, file: file, path: path, &reader.findings, body)
    }
  }

  /// A list of non-empty texts.
  package mutating func texts(_ key: String) -> [String]? {
    required(key).flatMap { list($0, key) { $2.text($0, $1) } }
  }

  /// A list of non-empty texts, empty when the key is absent.
  package mutating func optionalTexts(_ key: String) -> [String]? {
    guard let node = node(key) else { return [] }
    return list(node, key) { $2.text($0, $1) }
  }

  /// A list of values of an enumeration.
  package mutating func choices<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> [Choice]? {
    required(key).flatMap { list($0, key) { $2.choice($0, $1, type) } }
  }

  package mutating func optionalChoices<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> [Choice]? {
    guard let node = node(key) else { return [] }
    return list(node, key) { $2.choice($0, $1, type) }
  }

  private mutating func list<Value>(
    _ node: SourceNode, _ key: String, _ each: (SourceNode, SourcePath, inout SourceReader) -> Value?
  ) -> [Value]? {
    let path = SourcePath.key(key, in: path)
    guard let elements = convert(node, path, "en lista", { $0.elements }) else { return nil }
    let values = elements.enumerated().map { each($0.element, .index($0.offset, in: path), &self) }
    let good = values.compactMap { $0 }
    return good.count == values.count ? good : nil
  }

  /// An object whose keys are free, such as names to texts: its keys in order, each with a non-empty text.
  package mutating func textMap(_ key: String) -> [(key: String, value: String)]? {
    required(key).flatMap { map($0, key) { $2.text($0, $1) } }
  }

  /// An object whose keys are free and whose values are objects, in order.
  package mutating func objectMap<Value>(
    _ key: String, _ body: (String, inout SourceReader) -> Value?
  ) -> [(key: String, value: Value)]? {
    let file = file
    return required(key).flatMap { node in
      map(node, key) { node, path, reader in
        guard case .key(let name, _) = path else { return nil }
        return Self.enter(node, file: file, path: path, &reader.findings) { body(name, &$0) }
      }
    }
  }

  private mutating func map<Value>(
    _ node: SourceNode, _ key: String, _ each: (SourceNode, SourcePath, inout SourceReader) -> Value?
  ) -> [(key: String, value: Value)]? {
    let path = SourcePath.key(key, in: path)
    guard let members = convert(node, path, "ett objekt", { $0.members }) else { return nil }
    let values = members.map { member in
      each(member.node, .key(member.key, in: path), &self).map { (key: member.key, value: $0) }
    }
    let good = values.compactMap { $0 }
    return good.count == values.count ? good : nil
  }
}
