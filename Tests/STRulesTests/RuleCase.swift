import STDiagnostics
import STIngest
import STModel
import STRules
import STSource
import STTestSupport
import Testing

/// One case of `Cases/<rule>.json`: a valid record with a change, and what the rule says about it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let name: String
  let base: String
  let today: Day
  let changes: [Change]
  /// `severity pointer`, in report order; empty when the rule is met.
  let expected: [String]

  var testDescription: String { "\(rule): \(name)" }

  /// Puts a value at a pointer, or removes what is there.
  struct Change: Sendable {
    let pointer: String
    let value: SourceNode?
  }

  static let folder = "Tests/STRulesTests/Cases"

  static func all() throws -> [RuleCase] {
    try PackageRoot.files(below: folder, suffix: ".json").filter { !$0.contains("/base-") }.flatMap { path in
      let rule = String(path.dropFirst(folder.count + 1).dropLast(5))
      let (cases, findings) = SourceReader.read(json: try PackageRoot.bytes(path), file: path) { reader in
        reader.objects("cases") { RuleCase(rule: rule, &$0) }
      }
      return try #require(cases, "\(findings)")
    }
  }

  init?(rule: String, _ reader: inout SourceReader) {
    let name = reader.text("name")
    let base = reader.text("base")
    let today = reader.text("today").flatMap { Day($0) }
    let changes = reader.objects("patch") { reader in
      let value = reader.node("set")
      return reader.text("at").map { Change(pointer: $0, value: value) }
    }
    let expected = reader.texts("expect")
    guard let name, let base, let today, let changes, let expected else { return nil }
    self.rule = rule
    self.name = name
    self.base = base
    self.today = today
    self.changes = changes
    self.expected = expected
  }

  /// The changed record, read by the same reader as any input.
  func document() throws -> RecordDocument {
    let path = "\(Self.folder)/base-\(base).json"
    let (source, _) = JSONReader.read(try PackageRoot.bytes(path), file: path, limits: .record)
    var root = try #require(source).root
    for change in changes { root = root.changed(SourcePath.steps(of: change.pointer)[...], change.value) }
    let (document, findings) = RecordReader.read(bytes: JSONWriter.pretty(root), file: "\(rule).json")
    return try #require(document, "\(findings)")
  }
}

extension SourceNode {
  fileprivate func changed(_ steps: ArraySlice<String>, _ value: SourceNode?) -> SourceNode {
    guard let step = steps.first else { return value ?? self }
    let rest = steps.dropFirst()
    if var elements, let index = Int(step) {
      if rest.isEmpty, value == nil {
        elements.remove(at: index)
      } else {
        elements[index] = elements[index].changed(rest, value)
      }
      return SourceNode(.array(elements))
    }
    var members = self.members ?? []
    guard let index = members.firstIndex(where: { $0.key == step }) else {
      if let value { members.append(.init(step, SourceNode(.object([])).changed(rest, value))) }
      return SourceNode(.object(members))
    }
    if rest.isEmpty, value == nil {
      members.remove(at: index)
    } else {
      members[index].node = members[index].node.changed(rest, value)
    }
    return SourceNode(.object(members))
  }
}
