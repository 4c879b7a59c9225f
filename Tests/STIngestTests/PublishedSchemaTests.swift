import Foundation
import STModel
import STSource
import STTestSupport
import Testing

@testable import STIngest

@Suite struct PublishedSchemaTests {
  /// Edits of the maximal record's JSON that our reader refuses and that a schema can express.
  static let edits: [(String, String)] = [
    (#""schema": "st-record""#, #""schema": "annat""#), (#""revision": 1999"#, #""revision": 0"#),
    (#""revision": 1999"#, #""revision": "1999""#), (#""percent": 33.33"#, #""percent": 100.5"#),
    (#""state": "closed""#, #""state": "stangd""#), (#""tenantId": "abc-1""#, #""tenantId": "Abc 1""#),
    (#""supervised": false"#, #""supervised": null"#),
    (#""goalSet": "2015""#, #""goalSet": "2015", "goal": "x""#),
    (#""familyName": "Åsa <& \"Ðoe\" > é""#, #""familyName": """#),
    (#""familyName": "Åsa <& \"Ðoe\" > é""#, #""familyName": "rad\nrad""#),
    (#""familyName": "Åsa <& \"Ðoe\" > é""#, #""familyName": "\#(String(repeating: "å", count: 81))""#),
    (#""start": "2024-02-29""#, #""start": "2024-2-29""#), (#""country": "SE""#, #""country": "Sverige""#),
    (#""plannedEnd": "2024-02-29""#, #""plannedEnd": 20240229"#),
    (#""value": "191212121212""#, #""value": "1212121212""#),
    (#""/applicant/email": {"#, #""applicant": {"#),
  ]

  static func edited(_ edit: (String, String)) -> String {
    let json = String(decoding: MaximalRecord.json, as: UTF8.self)
    return json.replacing(edit.0, with: edit.1, maxReplacements: 1)
  }

  @Test(arguments: edits.indices)
  func whatTheSchemasRefuseSoDoesTheReader(index: Int) {
    let json = Self.edited(Self.edits[index])
    #expect(json != String(decoding: MaximalRecord.json, as: UTF8.self))
    #expect(RecordReader.read(bytes: Array(json.utf8), file: "r").document == nil)
  }

  @Test(.enabled(if: Tool.hasJSONSchema, "kräver python3 med paketet jsonschema"))
  func anotherValidatorAgreesAboutTheJSONSchema() throws {
    try Tool.inFolder { folder in
      try Data(RecordSchema.jsonSchema()).write(to: folder.appending(path: "schema.json"))
      try Data(MaximalRecord.json).write(to: folder.appending(path: "good-maximal.json"))
      for name in SampleTests.names where name.hasSuffix(".json") {
        try FileManager.default.copyItem(
          at: SampleTests.folder.appending(path: name), to: folder.appending(path: "good-" + name))
      }
      for (index, edit) in Self.edits.enumerated() {
        try Data(Self.edited(edit).utf8).write(to: folder.appending(path: "bad-\(index).json"))
      }
      let program = """
        import sys, json, glob, os, jsonschema
        folder = sys.argv[1]
        schema = json.load(open(os.path.join(folder, "schema.json")))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        wrong = []
        for path in sorted(glob.glob(os.path.join(folder, "*-*.json"))):
            name = os.path.basename(path)
            if validator.is_valid(json.load(open(path))) != name.startswith("good-"): wrong.append(name)
        print(*wrong)
        sys.exit(1 if wrong else 0)
        """
      let result = try Tool.python.run(["-c", program, folder.path()])
      #expect(result.status == 0, "disagrees about \(result.output)\(result.errors)")
    }
  }

  @Test(.enabled(if: Tool.xmllint.isInstalled, "kräver xmllint (apt: libxml2-utils)"))
  func anotherValidatorAgreesAboutTheXSD() throws {
    try Tool.inFolder { folder in
      let schema = folder.appending(path: "schema.xsd")
      try Data(RecordSchema.xsd()).write(to: schema)
      func accepts(_ bytes: [UInt8]) throws -> (Bool, String) {
        let file = folder.appending(path: "record.xml")
        try Data(bytes).write(to: file)
        let result = try Tool.xmllint.run(
          ["--nonet", "--noout", "--schema", schema.path(), file.path()])
        return (result.status == 0, result.errors)
      }
      let maximal = XMLRecordWriter.write(MaximalRecord.node)
      let (isGood, why) = try accepts(maximal)
      #expect(isGood, "\(why)")
      for name in SampleTests.names {
        let bytes = Array(try Data(contentsOf: SampleTests.folder.appending(path: name)))
        let record = try #require(RecordReader.read(bytes: bytes, file: name).document).record
        let (isGood, why) = try accepts(RecordWriter.xml(record))
        #expect(isGood, "\(name): \(why)")
      }
      let text = String(decoding: maximal, as: UTF8.self)
      let edits = [
        ("<percent>33.33</percent>", "<percent>33.333</percent>"),
        ("<percent>33.33</percent>", "<percent>0</percent>"),
        ("<start>2024-02-29</start>", "<start>2023-02-29</start>"),
        ("status=\"completed\"", "status=\"klar\""),
        ("<familyName>", "<familyNamn>x</familyNamn><familyName>"), (" id=\"abc-1\"", ""),
        ("activityRefs=\"a-1 b-2\"", "activityRefs=\"a-1 å\""), ("<state>closed</state>", ""),
      ]
      for (old, new) in edits {
        let bad = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
        #expect(bad != maximal, "\(old) does not occur")
        #expect(try !accepts(bad).0, "the XSD accepts \(new)")
        #expect(RecordReader.read(bytes: bad, file: "r.xml").document == nil, "the reader accepts \(new)")
      }
    }
  }

  @Test func patternsSayWhatTheMatcherDoes() throws {
    let forms: [TextForm] = [
      .id, .slug, .sha256, .country, .hsaId, .orgNumber, .identityNumber, .phone, .milestone, .form, .version,
      .mediaType, .email, .pointer,
    ]
    let words = [
      "", "a", "A", "1", "ab", "SE", "se", "1.0", "1.", "1.0.0", "a@b", "a@b@c", "a b", "å", "STc3", "STc123",
      "c1", "1c",
      "/", "/a", "/a b", "a/b", "application/pdf", "x.y+z/q-1", "+46 (0)70-1", "12", "191212121212",
      "19121212121a",
      "5560360793", "_-", "a\n", "a\\", "{}", "^", "a|b@c", "a^b@c.se", "[x]@y",
      String(repeating: "a", count: 64),
      String(repeating: "a", count: 65), String(repeating: "0", count: 64),
    ]
    for form in forms {
      let regex = try Regex(form.pattern)
      for word in words {
        let matches = try regex.wholeMatch(in: word) != nil
        #expect(form.matches(word) == matches, "\(form.pattern) on \(word)")
      }
    }
  }
}
