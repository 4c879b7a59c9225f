import Testing

import STDiagnostics

@Suite struct ReportOrderTests {
  @Test func findingsAreListedByPlaceAndThenByRule() {
    func finding(_ rule: RuleID, line: Int, column: Int) -> Diagnostic {
      Diagnostic(
        rule, .fel, at: SourceLocation(file: "a.json", pointer: "", line: line, column: column), "x")
    }
    let shuffled = [
      finding("B-1", line: 2, column: 1), finding("A-1", line: 10, column: 1),
      finding("A-2", line: 2, column: 1), finding("A-9", line: 2, column: 0),
    ]
    #expect(shuffled.inReportOrder.map(\.rule) == ["A-9", "A-2", "B-1", "A-1"])
  }

  @Test func aWarningAloneIsNoError() {
    #expect([Diagnostic("X-1", .varning, at: nil, "x")].hasErrors == false)
    #expect([Diagnostic("X-1", .fel, at: nil, "x")].hasErrors)
  }
}
