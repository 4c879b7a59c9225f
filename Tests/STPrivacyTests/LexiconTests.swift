import Foundation
import STDiagnostics
@testable import STPrivacy
import STTestSupport
import Testing

@Suite struct LexiconTests {
  static let faults: [(change: (old: String, new: String), pointer: String)] = [
    (("\"identitet\": {", "\"identitett\": {"), "/cues/identitett/words"),
    (("\"start\": \"nittionio\"", "\"start\": \"nittio\""), "/reserveFormats/2/start"),
    (("\"threshold\": 9", "\"threshold\": 0"), "/indirect/threshold"),
    (("\"kon\": {", "\"hudfarg\": {"), "/indirect/factors/hudfarg/weight"),
    (("\"surnameEndings\": [", "\"surnameEndings\": [\"\", "), "/surnameEndings/0"),
    (("\"privateMailHosts\"", "\"mailHosts\""), "/mailHosts"),
  ]

  private static func table() throws -> String {
    String(decoding: try PackageRoot.bytes(TestGuard.table), as: UTF8.self)
  }

  @Test("A fault in the table is told with its place", arguments: faults.indices)
  func faultsHaveAPlace(_ index: Int) throws {
    let (change, pointer) = Self.faults[index]
    let table = try Self.table().replacing(change.old, with: change.new, maxReplacements: 1)
    let (lexicon, findings) = PrivacyLexicon.read(Array(table.utf8), file: "i.json")
    #expect(lexicon == nil)
    let found = try #require(findings.first { $0.location?.pointer == pointer }, "\(findings)")
    #expect((found.location?.line ?? 0) > 1)
  }

  static let program = """
    import sys, json, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    for error in jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))):
        print(error.json_path, error.message[:200])
    """

  private static func complaints(_ file: String) throws -> String {
    let schema = PackageRoot.url.appending(path: "Forms/integritet.schema.json").path
    let result = try Tool.python.run(["-c", program, schema, file])
    return result.output + result.errors
  }

  @Test(.enabled(if: Tool.hasJSONSchema, "python3 with jsonschema is not installed"))
  func theTableFollowsThePublishedSchema() throws {
    #expect(try Self.complaints(PackageRoot.url.appending(path: TestGuard.table).path) == "")
  }

  @Test(.enabled(if: Tool.hasJSONSchema, "python3 with jsonschema is not installed"))
  func theSchemaRefusesWhatTheReaderRefuses() throws {
    try Tool.inFolder { folder in
      for (index, (change, pointer)) in Self.faults.enumerated() {
        let table = try Self.table().replacing(change.old, with: change.new, maxReplacements: 1)
        let file = folder.appending(path: "\(index).json")
        try Data(table.utf8).write(to: file)
        #expect(try Self.complaints(file.path) != "", "the schema accepts \(pointer)")
      }
    }
  }

  @Test(
    "Words of the table are found in text as people write it: capitals, soft hyphens, letters with loose marks"
  )
  func spellings() throws {
    let cues = try TestGuard.make().lexicon.cues
    for text in ["anhörig", "ANHÖRIG", "Anhörig", "anho\u{308}rig", "ANHO\u{308}RIG", "an\u{AD}hö\u{AD}rig"] {
      let token = try #require(ScannedText(text, cues).tokens.first)
      #expect(token.has(.anhorig), "\(text)")
    }
    for text in ["patient-id", "patient id", "pat. id", "pat.id", "PATIENT-ID", "patient\nid"] {
      let token = try #require(ScannedText(text, cues).tokens.last)
      #expect(token.has(.journal), "\(text)")
    }
    #expect(ScannedText("anhöriga", cues).tokens.first?.has(.anhorig) == false)
  }
}
