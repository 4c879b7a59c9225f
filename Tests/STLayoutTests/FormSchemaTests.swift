import Foundation
import STTestSupport
import Testing

/// The published schema of the form language says the same as our reader.
@Suite struct FormSchemaTests {
  static let program = """
    import sys, json, jsonschema
    from referencing import Registry, Resource
    forms, parts, fields = (json.load(open(p)) for p in sys.argv[1:4])
    for schema in (forms, parts, fields): jsonschema.Draft202012Validator.check_schema(schema)
    registry = Registry().with_resource(forms["$id"], Resource.from_contents(forms))
    for path in sys.argv[4:]:
        named = {"delar.json": parts, "officiella-falt.json": fields}
        schema = named.get(path.rsplit("/")[-1], forms)
        validator = jsonschema.Draft202012Validator(schema, registry=registry)
        for error in validator.iter_errors(json.load(open(path))):
            print(path, error.json_path, error.message[:200])
    """

  /// What the schema complains of in the files.
  static func complaints(_ files: [String]) throws -> String {
    let schemas = ["blankett", "delar", "officiella-falt"].map {
      PackageRoot.url.appending(path: "Forms/\($0).schema.json").path
    }
    let result = try Tool.python.run(["-c", program] + schemas + files)
    return result.output + result.errors
  }

  @Test(.enabled(if: Tool.hasJSONSchema, "python3 with jsonschema is not installed"))
  func everyFormFollowsThePublishedSchema() throws {
    let files = try PackageRoot.files(below: "Forms", suffix: ".json").filter {
      $0.contains("/blanketter/") || $0.hasSuffix("/delar.json") || $0.hasSuffix("/officiella-falt.json")
    }
    #expect(files.count > 9)
    #expect(try Self.complaints(files.map { PackageRoot.url.appending(path: $0).path }) == "")
  }

  @Test(.enabled(if: Tool.hasJSONSchema, "python3 with jsonschema is not installed"))
  func theSchemaRefusesWhatTheReaderRefuses() throws {
    try Tool.inFolder { folder in
      for (index, (body, _)) in FormReaderTests.faults.enumerated() where !body.contains("finns-inte") {
        let file = folder.appending(path: "\(index).json")
        try Data(FormReaderTests.smallest.replacing("BODY", with: body).utf8).write(to: file)
        #expect(try Self.complaints([file.path]) != "", "the schema accepts \(body)")
      }
    }
  }
}
