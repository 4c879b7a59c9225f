import Foundation
import STDiagnostics
import STReport
import STTestSupport
import STRules
import STSource
import Testing

@Suite struct CheckReportTests {
  @Test("The terminal report of a faulty record")
  func text() throws {
    try Golden.check(ReportSample.report(ReportSample.faulty).text(), "utkast.out")
  }

  @Test("The machine report of a faulty record")
  func json() throws {
    let json = String(decoding: try ReportSample.report(ReportSample.faulty).json, as: UTF8.self)
    try Golden.check(json, "utkast.report.json")
  }

  @Test("The bundle's report of a faulty record")
  func html() throws {
    let page = try ReportSample.report(ReportSample.faulty).html(style: [])
    try Golden.check(String(decoding: page, as: UTF8.self), "utkast.html")
  }

  @Test(
    "A complete record has no hindrance, and no report calls it approved",
    arguments: try PackageRoot.files(below: "Samples/records", suffix: ".json")
      .filter { $0 != ReportSample.faulty })
  func complete(_ path: String) throws {
    let report = try ReportSample.report(path)
    #expect(try ReportSample.assessment(path).findings.filter { $0.severity == .fel }.map(\.message) == [])
    let page = String(decoding: report.html(style: try PackageRoot.bytes(ReportSample.style)), as: UTF8.self)
    for text in [report.text(), page] {
      #expect(text.contains("Inga hinder hittades"))
      #expect(!text.lowercased().contains("godkänd."))
      #expect(text.contains("lovar inte godkännande"))
    }
  }

  @Test("No line is wider than the terminal, unless one word is", arguments: [40, 60, 80, 132])
  func width(_ width: Int) throws {
    let text = try ReportSample.report(ReportSample.faulty).text(TextStyle(width: width))
    for line in text.split(separator: "\n") where line.count > width {
      #expect(line.hasPrefix("  fel") || line.hasPrefix("  varning") || line.hasPrefix("  upplysning"))
    }
  }

  @Test("Twenty thousand findings of one kind are told in time that grows with their number")
  func many() throws {
    let findings = (1...20_000).map { line in
      Diagnostic(
        "INLAS-24", .fel, at: SourceLocation(file: "post.json", pointer: "", line: line, column: 1), "Tom.")
    }
    let report = CheckReport(unreadable: findings, file: "post.json", version: "1")
    let time = ContinuousClock().measure { #expect(report.html(style: []).count > 500_000) }
    #expect(time < .seconds(20))
  }

  @Test("Colour adds escape codes and takes no words away")
  func colour() throws {
    let report = try ReportSample.report(ReportSample.faulty)
    let coloured = report.text(TextStyle(colour: true))
    #expect(coloured.contains("\u{1B}[31mfel\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == report.text())
  }

  @Test("Values of the record become text in the page, never markup")
  func escaping() throws {
    let evil = "<img src=x onerror=alert(1)>&amp;'"
    let report = try ReportSample.report(ReportSample.faulty) {
      $0.replacing("\"unit\": \"", with: "\"unit\": \"\(evil)")
    }
    let page = String(decoding: report.html(style: Array("</style><script>".utf8)), as: UTF8.self)
    #expect(!page.contains("<img"))
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;img src=x onerror=alert(1)&gt;&amp;amp;"))
    #expect(page.components(separatedBy: "</style>").count == 2)
  }

  @Test("The page is one file: nothing is fetched and nothing runs")
  func selfContained() throws {
    let page = String(
      decoding: try ReportSample.report(ReportSample.faulty).html(
        style: PackageRoot.bytes(ReportSample.style)),
      as: UTF8.self)
    for word in ["<script", "http:", "https:", "url(", "@import", " src=", "<link"] {
      #expect(!page.contains(word))
    }
    #expect(page.contains("<html lang=\"sv\">"))
  }

  @Test("Identity numbers in ids, titles and file names are masked in every form of the report")
  func masking() throws {
    let number = "191212011108"
    let assessment = try ReportSample.assessment(ReportSample.faulty) {
      $0.replacing("\"recordId\": \"", with: "\"recordId\": \"r\(number)")
        .replacing("\"unit\": \"", with: "\"unit\": \"\(number) ")
        .replacing("\"title\": \"", with: "\"title\": \"\(number) ")
    }
    let report = CheckReport(assessment, file: "\(number).json", version: "0.0")
    for output in [Array(report.text().utf8), report.json, report.html(style: [])] {
      #expect(!String(decoding: output, as: UTF8.self).contains(number))
    }
  }

  @Test("An input that cannot be read has a report of its findings and nothing else")
  func unreadable() throws {
    let finding = Diagnostic(
      "INLAS-01", .fel, at: SourceLocation(file: "tom.json", pointer: "", line: 1, column: 1),
      "Indata är tomt.")
    let report = CheckReport(unreadable: [finding], file: "tom.json", version: "0.0")
    #expect(report.text().hasPrefix("tom.json: Underlaget kunde inte läsas."))
    let root = try #require(JSONReader.read(report.json, file: "r", limits: .record).document).root
    #expect(root.members?.map(\.key) == ["report", "version", "counts", "findings"])
  }
}
