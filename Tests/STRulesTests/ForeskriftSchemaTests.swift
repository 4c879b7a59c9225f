import Foundation
import STModel
import STTestSupport
import Testing

/// The published schema of the regulations' tables says the same as our reader.
@Suite struct ForeskriftSchemaTests {
  static let program = """
    import sys, json, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    for path in sys.argv[2:]:
        for error in jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(path))):
            print(path, error.json_path, error.message[:200])
    """

  static func complaints(_ files: [String]) throws -> String {
    let schema = PackageRoot.url.appending(path: "Forms/foreskrift.schema.json").path
    let result = try Tool.python.run(["-c", program, schema] + files)
    return result.output + result.errors
  }

  @Test(.enabled(if: Tool.hasJSONSchema, "python3 with jsonschema is not installed"))
  func everyTableFollowsTheSchema() throws {
    let files = try PackageRoot.files(below: "Forms", suffix: "/foreskrift.json")
    #expect(files.count == 2)
    #expect(try Self.complaints(files.map { PackageRoot.url.appending(path: $0).path }) == "")
  }

  @Test(.enabled(if: Tool.hasJSONSchema, "python3 with jsonschema is not installed"))
  func theSchemaRefusesMisspeltWords() throws {
    let path = TestAssessor.path(of: .hslf2021)
    let text = String(decoding: try PackageRoot.bytes(path), as: UTF8.self)
    let edits = [
      ("\"kind\": \"bas\"", "\"kind\": \"bass\""), ("\"months\": 66", "\"months\": 0"),
      ("\"STc2\": \"klinisk", "\"STd2\": \"klinisk"), ("\"2021-07-01\"", "\"i juli\""),
    ]
    try Tool.inFolder { folder in
      for (find, put) in edits {
        let file = folder.appending(path: "foreskrift.json")
        let place = try #require(text.range(of: find))
        try Data(text.replacingCharacters(in: place, with: put).utf8).write(to: file)
        #expect(try Self.complaints([file.path]) != "", "the schema accepts \(put)")
      }
    }
  }
}
