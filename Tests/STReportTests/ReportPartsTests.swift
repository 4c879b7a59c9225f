import Foundation
import STReport
import STTestSupport
import Testing

/// What is missing, the delmål and the months, as people read them.
@Suite struct ReportPartsTests {
  private static let complete = "Samples/records/hslf2021-radiologi.json"

  private func page(_ report: CheckReport) -> String {
    String(decoding: report.html(style: []), as: UTF8.self)
  }

  /// The complete sample with the first `old` after `mark` made `new`.
  private func report(after mark: String, _ old: String, _ new: String) throws -> CheckReport {
    try ReportSample.report(Self.complete) { text in
      guard let place = text.range(of: mark), let range = text[place.upperBound...].range(of: old) else {
        Issue.record("the sample has no \(mark) with \(old)")
        return text
      }
      return text.replacingCharacters(in: range, with: new)
    }
  }

  private func cell(_ status: String, _ symbol: String, _ word: String, papers: String = "") -> String {
    "<td class=\"\(status)\"><span class=\"status\"><span class=\"symbol\" aria-hidden=\"true\">\(symbol)</span> "
      + "\(word)</span>\(papers)</td>"
  }

  // MARK: - Delmål

  @Test func `a requirement that is met names its paper`() throws {
    let report = try ReportSample.report(Self.complete)
    #expect(
      page(report).contains(
        "<td>utvecklingsarbete</td><td>handledare</td>"
          + cell("uppfyllt", "✓", "uppfyllt", papers: ", bilaga 24")))
    #expect(page(report).contains("<p>Inget intyg saknas för delmålen.</p>"))
    #expect(!report.text().contains("saknas, "))
  }

  @Test func `a hole stands in the table and in the shortest list, and in the terminal report once`() throws {
    let report = try report(after: "\"id\": \"a-k04\"", "\"STc13\"", "\"STc12\"")
    #expect(
      page(report).contains(
        "<td>klinisk tjänstgöring</td><td>handledare</td>" + cell("saknas", "✕", "saknas")))
    #expect(page(report).contains("<p>Minst 1 intyg till behövs för att täcka delmålen.</p>"))
    #expect(page(report).contains("<li><strong>Intyg om klinisk tjänstgöring</strong>: STc13</li>"))
    #expect(report.text().contains("    - Intyg om klinisk tjänstgöring: STc13\n"))
    #expect(report.text().ranges(of: "STc13\n").count == 1)
  }

  @Test func `what is on its way is planned, and no further paper is asked for`() throws {
    let report = try report(after: "\"id\": \"i-sta3\"", "\"status\": \"ready\"", "\"status\": \"draft\"")
    #expect(page(report).contains(cell("planerat", "→", "planerat")))
    #expect(page(report).contains("Inget delmål saknar intyg när det som är planerat är intygat."))
    #expect(report.text().contains("    - planerat, medicinsk vetenskap: STa3\n"))
  }

  @Test func `a paper by somebody who may not issue it is told apart from no paper`() throws {
    let report = try report(after: "\"id\": \"i-v01\"", "\"handledare\"", "\"kursledare\"")
    #expect(
      page(report).contains(
        cell("saknas", "✕", "saknas", papers: ", intyg finns, men av fel utfärdare")))
  }

  // MARK: - Time

  @Test(arguments: try PackageRoot.files(below: "Samples/records", suffix: ".json"))
  func `every step of the sum comes out as it is printed`(_ path: String) throws {
    let page = page(try ReportSample.report(path))
    let steps = try #require(
      page.firstMatch(of: /Hur summan har kommit till.*?<\/table>/.dotMatchesNewlines()))
    var (sum, results) = (0, 0)
    for step in steps.0.matches(
      of: /<tr( class="result")?><th scope="row">([^<]*)<\/th><td class="number">(−?)(\d+),(\d\d)<\/td>/)
    {
      let amount = try #require(Int(step.4 + step.5)) * (step.3.isEmpty ? 1 : -1)
      if step.1 == nil {
        sum += amount
      } else {
        // What is asked for starts from nothing again.
        let isLimit = ["Krävs", "Krävs i Sverige"].contains(step.2) && sum == 0
        #expect(sum == amount || isLimit, "\(step.2)")
        results += 1
        sum = step.2 == "Räknas" ? 0 : amount
      }
    }
    #expect(results >= 2)
  }

  @Test func `too little service is a number of months in the list of what is missing`() throws {
    let report = try report(after: "\"id\": \"t-04\"", "\"percent\": 100", "\"percent\": 50")
    #expect(page(report).contains("<p>6,32 månader på heltid fattas.</p>"))
    #expect(report.text().contains("  6,32 månader på heltid fattas.\n"))
    #expect(page(report).contains("6,32 fattas"))
  }

  @Test func `what kind of leave it was is not told`() throws {
    let page = page(try ReportSample.report("Samples/records/hslf2021-internmedicin.json"))
    #expect(page.contains("borta <span class=\"days\">2024-06-01–2024-08-31</span>"))
    #expect(!page.contains("föräldra") && !page.contains("sjukfrånvaro"))
  }

  // MARK: - Checklist

  @Test func `the seven headings share out every finding by its severity`() throws {
    let report = try ReportSample.report(ReportSample.faulty)
    let page = page(report)
    let table = try #require(page.firstMatch(of: /de sju rubriker.*?<\/table>/.dotMatchesNewlines()))
    let rows = table.0.matches(
      of:
        /<th scope="row">[^<]*<\/th><td class="number">(\d+)<\/td><td class="number">(\d+)<\/td><td class="number">(\d+)</
    )
    #expect(rows.count == 7)
    let sums = rows.reduce(into: [0, 0, 0]) { sums, row in
      for (place, number) in [row.1, row.2, row.3].enumerated() { sums[place] += Int(number) ?? 0 }
    }
    #expect(page.contains("<p>\(sums[0]) fel, \(sums[1]) varningar, \(sums[2]) upplysningar.</p>"))
  }
}
