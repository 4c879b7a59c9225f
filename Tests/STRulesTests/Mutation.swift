import STDiagnostics
import STIngest
import STModel
import STRules
import STSource
import STTestSupport
import Testing

/// One slip in a complete sample, and all that the report then says beside what it says of the sample itself.
struct Mutation: Sendable, CustomTestStringConvertible {
  let sample: String
  let name: String
  let today: Day
  let changes: [RecordChange]
  /// `severity rule`, each once; `gone` before what the untouched sample has and the changed one has not.
  let expected: [String]

  var testDescription: String { "\(sample): \(name)" }

  static let folder = "Tests/STRulesTests/Mutations"

  static func all() throws -> [Mutation] {
    try PackageRoot.files(below: folder, suffix: ".json").flatMap { path in
      let (table, findings) = SourceReader.read(json: try PackageRoot.bytes(path), file: path) { reader in
        let sample = reader.text("sample")
        let today = reader.text("today").flatMap { Day($0) }
        return sample.flatMap { sample in
          today.flatMap { today in reader.objects("mutations") { Mutation(sample, today, &$0) } }
        }
      }
      return try #require(table, "\(findings)")
    }
  }

  private init?(_ sample: String, _ today: Day, _ reader: inout SourceReader) {
    let name = reader.text("name")
    let changes = reader.objects("patch") { RecordChange(&$0) }
    let expected = reader.texts("expect")
    guard let name, let changes, let expected else { return nil }
    self.sample = sample
    self.name = name
    self.today = today
    self.changes = changes
    self.expected = expected
  }

  /// The changed record, read and judged as any input is.
  func assessment() throws -> Assessment { try Self.assess(sample, changes, today) }

  func untouched() throws -> Assessment { try Self.assess(sample, [], today) }

  private static func assess(_ sample: String, _ changes: [RecordChange], _ today: Day) throws -> Assessment {
    let root = try RecordChange.root("Samples/records/\(sample).json", changing: changes)
    let (document, reading) = RecordReader.read(bytes: JSONWriter.pretty(root), file: "\(sample).json")
    return try TestAssessor.make().assess(
      record: #require(document, "\(reading)").record, locate: #require(document).location(of:),
      today: today, reading: reading)
  }
}
