import STDiagnostics
import STLayout
import STReport
import STSource
import STTestSupport
import Testing

/// The report as it is printed: what its form asks for is there.
@Suite struct PaperReportTests {
  /// A value or a table of the form; `rows` are the names that a table's columns bind to.
  private struct Binding {
    let path: String
    var columns: [String] = []
  }

  private func bindings(_ node: SourceNode) -> [Binding] {
    let inner = (node.members ?? []).map(\.node) + (node.elements ?? [])
    if let over = node["over"]?.text {
      return [
        Binding(path: over, columns: (node["columns"]?.elements ?? []).compactMap { $0["value"]?.text })
      ]
    }
    return (node["value"]?.text.map { [Binding(path: $0)] } ?? []) + inner.flatMap(bindings)
  }

  private func bindings() throws -> [Binding] {
    let bytes = try PackageRoot.bytes("Forms/rapport/blanketter/kontrollrapport.json")
    return bindings(try #require(JSONReader.read(bytes, file: "f", limits: .record).document).root)
  }

  @Test(arguments: try PackageRoot.files(below: "Samples/records", suffix: ".json"))
  func `every name that the form binds to has a value`(_ path: String) throws {
    let values = try ReportSample.report(path).paperValues
    let bindings = try bindings()
    #expect(bindings.count > 12)
    for binding in bindings {
      let value = try #require(values.value(at: binding.path), "\(binding.path)")
      guard case .list(let rows) = value else { continue }
      // A table without rows has one that says so, in its first column.
      let isEmpty = rows.count == 1 && rows.first?.value(at: binding.columns.last ?? "") == nil
      for row in rows {
        for column in isEmpty ? [] : binding.columns {
          #expect(row.value(at: column) != nil, "\(binding.path) \(column)")
        }
        #expect(!isEmpty || binding.columns.contains { row.value(at: $0) != nil }, "\(binding.path)")
      }
    }
  }

  @Test func `a point with more findings than a page has room for goes on in rows of its own`() throws {
    let findings = (1...200).map { line in
      Diagnostic(
        "INLAS-24", .fel, at: SourceLocation(file: "post.json", pointer: "", line: line, column: 1),
        "Fältet är tomt, och då går det inte att säga vad som menas.", remedy: "Fyll i fältet.")
    }
    let values = CheckReport(unreadable: findings, file: "post.json", version: "1").paperValues
    guard case .list(let rows)? = values.value(at: "report.findings") else {
      Issue.record("no rows")
      return
    }
    let sentences = rows.flatMap { row in
      row.value(at: "text").map(texts)?.first?.split(separator: "\n") ?? []
    }
    #expect(sentences.count == 200)
    for row in rows {
      // 56 lines of 12 points fill a page.
      let lines = texts(try #require(row.value(at: "text"))).joined().count / 30
      #expect(lines < 50)
      #expect(texts(try #require(row.value(at: "remedy"))) == ["Fyll i fältet."])
    }
  }

  @Test func `long sentences of one point do not run into each other, and short ones share a row`() throws {
    func rows(_ message: String) throws -> Int {
      let findings = (1...6).map { line in
        Diagnostic(
          "INLAS-24", .fel, at: SourceLocation(file: "post.json", pointer: "", line: line, column: 1),
          message, remedy: "Fyll i fältet.")
      }
      let values = CheckReport(unreadable: findings, file: "post.json", version: "1").paperValues
      guard case .list(let rows)? = values.value(at: "report.findings") else { return 0 }
      return rows.count
    }
    #expect(try rows("Fältet är tomt.") == 1)
    #expect(
      try rows(String(repeating: "Fältet är tomt, och det som står bredvid hjälper inte. ", count: 4)) == 6)
  }

  @Test func `a row with more leave than it has room for counts the rest`() throws {
    let leave = (1...20).map { day in
      #"{"id": "f-\#(day)", "kind": "annan", "start": "2021-02-\#(day < 10 ? "0" : "")\#(day)", "#
        + #""end": "2021-02-\#(day < 10 ? "0" : "")\#(day)", "percent": 100}"#
    }
    let report = try ReportSample.report(ReportSample.faulty) {
      $0.replacing(
        "\"setting\": [\"primarvard\"],",
        with: "\"setting\": [\"primarvard\"], \"absences\": [\(leave.joined(separator: ","))],")
    }
    let place = try #require(report.paperValues.value(at: "report.time.periods.0.place").map(texts)?.first)
    #expect(place.split(separator: "\n").count == 14)
    #expect(place.hasSuffix("Borta 2021-02-12–2021-02-12\noch 8 till"))
  }

  @Test func `identity numbers are masked on paper too`() throws {
    let number = "191212011108"
    let report = try ReportSample.report(ReportSample.faulty) {
      $0.replacing("\"recordId\": \"", with: "\"recordId\": \"r\(number)")
        .replacing("\"unit\": \"", with: "\"unit\": \"\(number) ")
        .replacing("\"title\": \"", with: "\"title\": \"\(number) ")
    }
    let printed = texts(report.paperValues)
    #expect(printed.count > 100 && printed.contains { $0.contains("19121201••••") })
    #expect(!printed.contains { $0.contains(number) })
  }

  private func texts(_ value: PaperValue) -> [String] {
    switch value {
    case .text(let text, _): [text]
    case .list(let items): items.flatMap(texts)
    case .group(let members): members.values.flatMap(texts)
    case .date, .number, .flag: []
    }
  }
}
