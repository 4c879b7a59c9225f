internal import STDiagnostics
internal import STRules
internal import STSource

/// Findings as JUnit XML, for the test tab of a build server: a suite for each record, a case for each rule that was
/// tried. A rule that is broken fails; what is only worth checking passes and says so.
///
/// The format has no standard. This is the common ground of the servers that read it: counts on every suite, one failure
/// a case, no time, since nothing here reads a clock.
package struct JUnitReport {
  private let reports: [CheckReport]
  /// Whether warnings fail too.
  private let isStrict: Bool

  package init(_ reports: [CheckReport], isStrict: Bool) {
    self.reports = reports
    self.isStrict = isStrict
  }

  package var bytes: [UInt8] {
    let suites = reports.map(Suite.init)
    var xml = MarkupText()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    let all = suites.flatMap(\.cases)
    xml.element("testsuites", [("name", "bilaga check")] + counts(all)) { xml in
      for suite in suites {
        xml.raw("\n")
        write(suite, &xml)
      }
      xml.raw("\n")
    }
    xml.raw("\n")
    return xml.bytes
  }

  private func write(_ suite: Suite, _ xml: inout MarkupText) {
    xml.element("testsuite", [("name", suite.name)] + counts(suite.cases) + [("time", "0")]) { xml in
      if !suite.decisions.isEmpty { write(suite.decisions, &xml) }
      for testCase in suite.cases {
        xml.raw("\n")
        write(testCase, &xml)
      }
      xml.raw("\n")
    }
  }

  private func write(_ decisions: [(name: String, text: String)], _ xml: inout MarkupText) {
    xml.raw("\n")
    xml.element("properties") { xml in
      for decision in decisions {
        xml.element("property", [("name", decision.name), ("value", decision.text)]) { _ in }
      }
    }
  }

  private func write(_ testCase: Case, _ xml: inout MarkupText) {
    xml.element(
      "testcase", [("classname", testCase.heading.heading), ("name", testCase.name), ("time", "0")]
    ) { xml in
      guard let first = testCase.findings.first else { return }
      let lines = testCase.lines.joined(separator: "\n")
      if fails(testCase) {
        xml.element("failure", [("message", first.message), ("type", first.severity.rawValue)], text: lines)
      } else {
        xml.element("system-out", text: lines)
      }
    }
  }

  private func fails(_ testCase: Case) -> Bool {
    testCase.findings.first.map { $0.severity <= (isStrict ? .varning : .fel) } ?? false
  }

  private func counts(_ cases: [Case]) -> [(String, String)] {
    [
      ("tests", String(cases.count)), ("failures", String(cases.count(where: fails))), ("errors", "0"),
      ("skipped", "0"),
    ]
  }
}

extension JUnitReport {
  /// One record.
  private struct Suite {
    let name: String
    let cases: [Case]
    /// A tenant's profile, the changes that are tried, and what of uploaded files was not looked at.
    let decisions: [(name: String, text: String)]

    init(_ report: CheckReport) {
      name = Excerpt.masked(report.file)
      let lines = report.assessment?.profileLines ?? []
      decisions =
        (report.assessment?.whatIfLine.map { [(name: "what-if", text: $0)] } ?? [])
        + lines.map { (name: "profile", text: $0) } + report.notSeen.map { (name: "not-seen", text: $0) }
      let broken = Dictionary(grouping: report.findings, by: \.rule)
      let tried = report.assessment?.rules ?? []
      let known = Set(tried.map(\.id))
      // Findings of reading have no rule in the catalogue; they come first, as what has to be mended first.
      var unknown: [RuleID] = []
      for finding in report.findings where !known.contains(finding.rule) && !unknown.contains(finding.rule) {
        unknown.append(finding.rule)
      }
      cases =
        unknown.compactMap { rule in broken[rule].map { Case(rule: rule, report, $0) } }
        + tried.map { Case(rule: $0.id, title: $0.title, heading: $0.heading, report, broken[$0.id] ?? []) }
    }
  }

  /// One rule, tried on one record.
  private struct Case {
    let name: String
    let heading: ChecklistHeading
    /// The gravest first.
    let findings: [Finding]
    let lines: [String]

    init(rule: RuleID, _ report: CheckReport, _ findings: [Finding]) {
      self.init(
        rule: rule, title: findings.first?.title ?? "Posten går att läsa", heading: .innehall, report,
        findings)
    }

    init(rule: RuleID, title: String, heading: ChecklistHeading, _ report: CheckReport, _ findings: [Finding])
    {
      name = "\(rule.rawValue) \(title)"
      self.heading = heading
      self.findings = Severity.allCases.flatMap { severity in findings.filter { $0.severity == severity } }
      lines = self.findings.map { "\($0.severity.rawValue): \($0.messageWithRemedy) (\(report.place($0)))" }
    }
  }
}
