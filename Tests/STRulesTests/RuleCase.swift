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
  let changes: [RecordChange]
  /// `severity pointer`, in report order; empty when the rule is met.
  let expected: [String]

  var testDescription: String { "\(rule): \(name)" }

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
    let changes = reader.objects("patch") { RecordChange(&$0) }
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
    let root = try RecordChange.root("\(Self.folder)/base-\(base).json", changing: changes)
    let (document, findings) = RecordReader.read(bytes: JSONWriter.pretty(root), file: "\(rule).json")
    return try #require(document, "\(findings)")
  }
}
