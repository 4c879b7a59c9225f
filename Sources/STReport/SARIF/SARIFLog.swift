internal import STDiagnostics
internal import STRules
internal import STSource

/// Findings as a Static Analysis Results Interchange Format log, version 2.1.0 (OASIS), for programs that show findings
/// beside the lines of a change.
///
/// All records stand in one run: some readers take a second run of the same tool for a replacement of the first. Columns
/// are left out, since ours count bytes and the format knows characters only; the JSON pointer says it exactly.
package struct SARIFLog {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private let reports: [CheckReport]
  private let rules: [Rule]
  private let places: [RuleID: Int]

  /// What a log says once about each rule that was broken.
  private struct Rule {
    let finding: Finding
    /// The gravest that any finding of the rule is.
    var severity: Severity
  }

  package init(_ reports: [CheckReport]) {
    self.reports = reports
    var rules: [Rule] = []
    var places: [RuleID: Int] = [:]
    for finding in reports.flatMap(\.findings) {
      if let place = places[finding.rule] {
        rules[place].severity = min(rules[place].severity, finding.severity)
      } else {
        places[finding.rule] = rules.count
        rules.append(Rule(finding: finding, severity: finding.severity))
      }
    }
    self.rules = rules
    self.places = places
  }

  package var bytes: [UInt8] { Self.bytes(run: run) }

  /// A log with one run.
  static func bytes(run: SourceNode) -> [UInt8] {
    JSONWriter.pretty(
      .object([
        ("$schema", .text(schema)), ("version", .text("2.1.0")), ("runs", .array([run])),
      ]))
  }

  private var run: SourceNode {
    .object([
      ("tool", .object([("driver", driver)])),
      ("automationDetails", .object([("id", .text("bilaga/check/"))])),
      ("results", .array(reports.flatMap { report in report.findings.map { result($0, in: report) } })),
      ("properties", reports.first.map(properties)),
    ])
  }

  /// What holds for all the results: every record is judged by the same profile and with the same changes.
  private func properties(_ report: CheckReport) -> SourceNode {
    let assessment = reports.lazy.compactMap(\.assessment).first
    let notSeen = reports.flatMap(\.notSeen).reduce(into: [String]()) { sentences, sentence in
      if !sentences.contains(sentence) { sentences.append(sentence) }
    }
    return .object([
      ("disclaimer", .text(report.disclaimer)),
      ("notSeen", notSeen.isEmpty ? nil : .array(notSeen.map(SourceNode.text))),
      ("profile", assessment?.profile.map(SourceNode.profile)),
      (
        "whatIf",
        assessment?.whatIf.map { .object([("changes", .array($0.changes.map { .masked($0.text) }))]) }
      ),
    ])
  }

  private var driver: SourceNode {
    .object([
      ("name", .text("bilaga")), ("version", reports.first.map { .text($0.version) }),
      ("language", .text("sv")), ("rules", .array(rules.map(descriptor))),
    ])
  }

  private func descriptor(_ rule: Rule) -> SourceNode {
    let finding = rule.finding
    let properties = SourceNode.object([
      ("citation", finding.citation.map(SourceNode.text)),
      ("confidence", finding.confidence.map(SourceNode.text)),
      ("tags", .array([.text(finding.heading.rawValue)])),
    ])
    return .object([
      ("id", .text(finding.rule.rawValue)),
      ("shortDescription", finding.title.map { .object([("text", .text($0))]) }),
      ("help", finding.citation.map { .object([("text", .text("Källa: \($0)"))]) }),
      ("defaultConfiguration", .object([("level", .text(rule.severity.sarifLevel))])),
      ("properties", properties),
    ])
  }

  private func result(_ finding: Finding, in report: CheckReport) -> SourceNode {
    let fingerprint = SourceNode.text(report.fingerprint(finding))
    return .object([
      ("ruleId", .text(finding.rule.rawValue)), ("ruleIndex", places[finding.rule].map(SourceNode.int)),
      ("level", .text(finding.severity.sarifLevel)),
      ("message", .object([("text", .text(finding.messageWithRemedy))])),
      ("locations", .array([location(finding, in: report)])),
      // The second is the one that GitHub compares; it would otherwise hash the line, which moves.
      (
        "partialFingerprints",
        .object([("bilaga/v1", fingerprint), ("primaryLocationLineHash", fingerprint)])
      ),
      ("properties", .object([("responsible", .text(finding.responsible.rawValue))])),
    ])
  }

  private func location(_ finding: Finding, in report: CheckReport) -> SourceNode {
    let line = finding.location?.line ?? 0
    let file = Excerpt.masked(finding.location?.file ?? report.file)
    let pointer = Excerpt.masked(finding.location?.pointer ?? finding.pointer)
    return .object([
      (
        "physicalLocation",
        .object([
          ("artifactLocation", .object([("uri", .text(ArtifactURI.reference(to: file)))])),
          ("region", line > 0 ? .object([("startLine", .int(line))]) : nil),
        ])
      ),
      (
        "logicalLocations",
        pointer.isEmpty
          ? nil : .array([.object([("fullyQualifiedName", .text(pointer)), ("kind", .text("value"))])])
      ),
    ])
  }
}

extension Severity {
  /// The level of SARIF 2.1.0, 3.27.10.
  var sarifLevel: String {
    switch self {
    case .fel: "error"
    case .varning: "warning"
    case .upplysning: "note"
    }
  }
}
