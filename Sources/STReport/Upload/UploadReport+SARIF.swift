internal import STDiagnostics
internal import STSource
internal import STUpload

extension UploadReport {
  /// The findings as a SARIF log, version 2.1.0, in one run. Places within a file are logical: most files have no lines.
  package var sarif: [UInt8] { SARIFLog.bytes(run: run) }

  private var run: SourceNode {
    let rules = ruleIDs
    let places = Dictionary(
      rules.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    return .object([
      ("tool", .object([("driver", driver(rules))])),
      ("automationDetails", .object([("id", .text("bilaga/\(verb.rawValue)/"))])),
      ("results", .array(files.flatMap { file in file.findings.map { result($0, in: file, places) } })),
      ("properties", .object([("notSeen", .array(notSeen.map(SourceNode.text)))])),
    ])
  }

  private func driver(_ rules: [RuleID]) -> SourceNode {
    .object([
      ("name", .text("bilaga")), ("version", .text(version)), ("language", .text("sv")),
      ("rules", .array(rules.map(descriptor))),
    ])
  }

  /// Of what was found, in order of the number.
  private var ruleIDs: [RuleID] { Set(files.flatMap(\.findings).map(\.rule)).sorted() }

  private func descriptor(_ id: RuleID) -> SourceNode {
    let rule = UploadRule.all.first { $0.id == id }
    return .object([
      ("id", .text(id.rawValue)),
      ("shortDescription", rule.map { .object([("text", .text($0.message + "."))]) }),
      ("defaultConfiguration", rule.map { .object([("level", .text($0.severity.sarifLevel))]) }),
      ("properties", rule.map { .object([("tags", .array([.text($0.category.rawValue)]))]) }),
    ])
  }

  private func result(
    _ finding: UploadFileReport.Finding, in file: UploadFileReport, _ places: [RuleID: Int]
  ) -> SourceNode {
    let text = [finding.message, finding.isRemoved ? nil : finding.remedy].compactMap(\.self)
    return .object([
      ("ruleId", .text(finding.rule.rawValue)),
      ("ruleIndex", places[finding.rule].map(SourceNode.int)),
      ("level", .text(finding.severity.sarifLevel)),
      ("message", .object([("text", .text(text.joined(separator: " ")))])),
      ("locations", .array([location(finding, in: file)])),
      // A finding that is gone is told for the record, and asks nothing of anybody.
      ("baselineState", finding.isRemoved ? .text("absent") : nil),
      ("properties", .object([("category", .text(finding.category))])),
    ])
  }

  private func location(_ finding: UploadFileReport.Finding, in file: UploadFileReport) -> SourceNode {
    .object([
      (
        "physicalLocation",
        .object([
          (
            "artifactLocation",
            .object([("uri", .text(ArtifactURI.reference(to: Excerpt.masked(file.path))))])
          )
        ])
      ),
      (
        "logicalLocations",
        finding.place.isEmpty ? nil : .array([.object([("fullyQualifiedName", .text(finding.place))])])
      ),
    ])
  }
}
