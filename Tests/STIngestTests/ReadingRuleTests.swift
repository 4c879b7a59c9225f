import STDiagnostics
import STModel
import STSource
import Testing

@testable import STIngest

/// Every rule of reading is provoked once, so that a rule that can no longer speak is noticed.
@Suite struct ReadingRuleTests {
  static let minimal = """
    {"schema":"st-record","schemaVersion":"1.0","recordId":"r-1","revision":1,"state":"draft",
     "organisation":{"tenantId":"t","careProvider":{"name":"V"},"dataController":{"name":"V","contact":"k"}},
     "applicant":{"familyName":"Provsson","givenName":"Test"},
     "st":{"regulation":"HSLF-FS 2021:8","specialty":{"code":"x","name":"X"},"goalSet":"2021","start":"2024-01-01"},
     "provenance":{"created":{"at":"2024-05-01T08:00:00Z","by":"a","role":"sokande"}}}
    """
  static let xml = String(decoding: XMLRecordWriter.write(MaximalRecord.node), as: UTF8.self)

  static func json(_ old: String, _ new: String) -> [UInt8] { Array(minimal.replacing(old, with: new).utf8) }
  static func xml(_ old: String, _ new: String) -> [UInt8] {
    Array(xml.replacing(old, with: new, maxReplacements: 1).utf8)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let rule: ReadingRule
    let bytes: [UInt8]
    let line: Int
    let pointer: String
    var testDescription: String { rule.rawValue }
  }

  static func at(_ rule: ReadingRule, _ bytes: [UInt8], _ line: Int, _ pointer: String) -> Case {
    Case(rule: rule, bytes: bytes, line: line, pointer: pointer)
  }

  static let cases: [Case] = [
    at(.emptyInput, [], 1, ""),
    at(.inputTooLarge, Array(repeating: 0x20, count: 20_000_001), 1, ""),
    at(.unknownFormat, Array("%PDF-1.7\n".utf8), 1, ""),
    at(
      .wrongEncoding,
      [0xFF, 0xFE] + minimal.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }, 1, ""),
    at(.invalidUTF8, json("Provsson", "@").flatMap { $0 == 0x40 ? [0x41, 0xE5] : [$0] }, 3, ""),
    at(
      .tooDeep, json("\"schema\"", "\"ext\":" + String(repeating: "[", count: 40)), 1,
      "/ext" + String(repeating: "/0", count: 31)),
    at(.tooManyValues, Array(("[" + String(repeating: "0,", count: 500_000) + "0]").utf8), 1, "/499999"),
    at(.moreFindings, json("\"state\"", (0..<300).map { "\"x\($0)\":0," }.joined() + "\"state\""), 0, ""),
    at(.jsonSyntax, json("\"draft\",", "\"draft\""), 2, ""),
    at(.jsonEndsEarly, Array(minimal.utf8.dropLast(1)), 5, ""),
    at(.jsonTrailingData, Array((minimal + "{}").utf8), 5, ""),
    at(.jsonDuplicateKey, json("\"state\"", "\"revision\":2,\"state\""), 1, "/revision"),
    at(.jsonControlCharacter, json("Provsson", "Prov\tsson"), 3, "/applicant/familyName"),
    at(.jsonEscape, json("Provsson", "\\q"), 3, "/applicant/familyName"),
    at(.jsonLoneSurrogate, json("Provsson", "\\uD800"), 3, "/applicant/familyName"),
    at(.jsonNumber, json("\"revision\":1", "\"revision\":1e999999"), 1, "/revision"),
    at(.missingKey, json("\"familyName\":\"Provsson\",", ""), 3, "/applicant/familyName"),
    at(.unknownKey, json("familyName", "familyNmae"), 3, "/applicant/familyNmae"),
    at(.wrongType, json("\"Provsson\"", "7"), 3, "/applicant/familyName"),
    at(.nullValue, json("\"Provsson\"", "null"), 3, "/applicant/familyName"),
    at(.emptyText, json("Provsson", ""), 3, "/applicant/familyName"),
    at(.textTooLong, json("Provsson", String(repeating: "å", count: 81)), 3, "/applicant/familyName"),
    at(.wrongPattern, json("\"t\"", "\"T T\""), 2, "/organisation/tenantId"),
    at(.notInList, json("draft", "drfat"), 1, "/state"),
    at(.outOfRange, json("\"revision\":1", "\"revision\":0"), 1, "/revision"),
    at(.forbiddenCharacter, json("Provsson", "Prov\\u0007"), 3, "/applicant/familyName"),
    at(.wrongDate, json("2024-01-01", "2023-02-29"), 4, "/st/start"),
    at(.wrongCount, json("\"st\"", people(roles: "")), 4, "/people/0/roles"),
    at(.tooManyEntities, json("\"st\"", sources(5001)), 4, "/people"),
    at(.notNormalised, json("Provsson", "A\u{30A}sa"), 3, "/applicant/familyName"),
    at(.xmlSyntax, xml("</familyName>", "</givenName>"), 30, "/stRecord/applicant/familyName"),
    at(.xmlDoctype, xml("<stRecord", "<!DOCTYPE stRecord>\n<stRecord"), 2, "/"),
    at(.xmlNamespace, xml("urn:st-record:1", "urn:st-record:9"), 2, "/stRecord"),
    at(.xmlStrayText, xml("<organisation>", "<organisation>hej"), 7, "/stRecord/organisation"),
    at(.xmlRepeatedElement, xml("<state>", "<state>draft</state><state>"), 6, "/stRecord/state"),
    at(.xmlExtension, xml("<x:null key=\"x\"/>", "<x:nul key=\"x\"/>"), 0, ""),
    at(.schemaVersion, json("\"1.0\"", "\"2.0\""), 1, "/schemaVersion"),
  ]

  static func people(roles: String) -> String {
    "\"people\":[{\"id\":\"p\",\"familyName\":\"A\",\"givenName\":\"B\",\"roles\":[\(roles)]}],\"st\""
  }

  static func sources(_ count: Int) -> String {
    let person = "{\"id\":\"p\",\"familyName\":\"A\",\"givenName\":\"B\",\"roles\":[\"handledare\"]}"
    return "\"people\":[" + Array(repeating: person, count: count).joined(separator: ",") + "],\"st\""
  }

  @Test(arguments: cases)
  func speaksAtItsPlace(_ sample: Case) throws {
    let (document, findings) = RecordReader.read(bytes: sample.bytes, file: "r")
    #expect(document == nil)
    let finding = try #require(findings.first { $0.rule == sample.rule.id })
    #expect(finding.message.hasSuffix("."))
    if !sample.pointer.isEmpty { #expect(finding.location?.pointer == sample.pointer) }
    if sample.line > 0 { #expect(finding.location?.line == sample.line) }
  }

  @Test func everyRuleHasACaseATitleAndAReason() {
    // The two that no record can provoke have tests of their own.
    let provoked = Set(Self.cases.map(\.rule)).union([.internalFault, .invalidTable])
    #expect(ReadingRule.allCases.filter { !provoked.contains($0) } == [])
    #expect(ReadingRule.allCases.allSatisfy { !$0.title.isEmpty && $0.reason.hasSuffix(".") })
  }

  @Test func aTreeThatTheSchemaWouldNotAcceptIsAFaultOfOurs() throws {
    let source = SourceDocument(file: "r", root: SourceNode(.object([])))
    guard case .failure(let gap) = RecordDecoder.record(from: source) else {
      Issue.record("an empty object became a record")
      return
    }
    #expect(gap.finding(file: "r").rule == ReadingRule.internalFault.id)
  }

  @Test func theMinimalRecordIsGood() {
    #expect(RecordReader.read(bytes: Array(Self.minimal.utf8), file: "r").findings == [])
  }

  @Test func aNewerMinorVersionIsReadWithAWarning() {
    let (document, findings) = RecordReader.read(bytes: Self.json("\"1.0\"", "\"1.7\""), file: "r")
    #expect(document != nil)
    #expect(findings.map(\.severity) == [.varning])
  }

  @Test func everyFaultIsReportedAtOnceWithTheNearestName() {
    let bad = Self.minimal.replacing("familyName", with: "familyname").replacing("2021\"", with: "2012\"")
      .replacing("\"revision\":1", with: "\"revision\":null").replacing("sokande", with: "sökande")
    let findings = RecordReader.read(bytes: Array(bad.utf8), file: "r").findings
    #expect(findings.map(\.rule.rawValue) == ["INLAS-23", "INLAS-21", "INLAS-20", "INLAS-27", "INLAS-27"])
    #expect(findings.compactMap(\.remedy).contains { $0.contains("”familyName”") })
    #expect(findings.compactMap(\.remedy).contains { $0.contains("”sokande”") })
  }

  @Test func noFindingShowsAnIdentityNumber() {
    let bad = Self.minimal.replacing("Provsson", with: "").replacing("draft", with: "19121212-1212")
      .replacing("\"st\"", with: "\"191212121212\":1,\"st\"")
    let findings = RecordReader.read(bytes: Array(bad.utf8), file: "r").findings
    #expect(findings.count == 3)
    let printed = findings.map { "\($0)" }.joined()
    #expect(!printed.contains("121212121") && !printed.contains("1212-1212"))
  }
}
