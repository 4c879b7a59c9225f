import STTestSupport
import Testing

@Suite struct ConvertTests {
  @Test(arguments: ["hslf2021-radiologi", "hslf2021-svara-namn", "hslf2021-utkast"])
  func `a record says the same after a turn through XML`(_ name: String) throws {
    let json = try Command.run(["convert", "Samples/records/\(name).json", "--to", "json"])
    let xml = try Command.run(["convert", "Samples/records/\(name).json", "--to", "xml"])
    #expect(json.status == 0 && xml.status == 0)
    #expect(xml.output.contains("<stRecord xmlns=\"urn:st-record:1\""))
    let back = try Command.run(["convert", "-", "--to", "json"], input: Array(xml.output.utf8))
    #expect(back.status == 0)
    #expect(back.output == json.output)
  }

  @Test func `what is no record is not converted`() throws {
    let answer = try Command.run(["convert", "-", "--to", "xml"], input: Array("{}".utf8))
    #expect(answer.status == 2)
    #expect(answer.output == "")
    #expect(answer.errors.contains("bilaga: -:1:1: "))
  }

  @Test func `both schemas are written`() throws {
    #expect(
      try Command.run(["schema", "json"]).output.contains("https://json-schema.org/draft/2020-12/schema"))
    #expect(try Command.run(["schema", "xsd"]).output.contains("urn:st-record:1"))
  }
}
