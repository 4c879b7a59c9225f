internal import STDiagnostics
internal import STSource
internal import STUpload

extension UploadFileReport {
  /// Keys in a fixed order; those without a value are left out.
  var node: SourceNode {
    .object([
      ("path", .masked(path)), ("kind", kind.map(SourceNode.text)), ("status", .text(status.rawValue)),
      ("findings", .array(findings.map(\.node))), ("notSeen", .array(notSeen.map(SourceNode.text))),
      ("output", output.map(SourceNode.masked)),
      (
        "sha256",
        before == nil
          ? nil : .object([("before", before.map(SourceNode.text)), ("after", after.map(SourceNode.text))])
      ),
      ("reason", reason.map(SourceNode.text)),
    ])
  }

  /// For the way between two processes.
  package var wire: [UInt8] { JSONWriter.canonical(node) }

  /// The most that a report of one file may weigh.
  private static let limits = SourceLimits(bytes: 16_000_000, depth: 8, values: 500_000)

  /// Reads what `wire` wrote; nil for anything else, since the process that wrote it may have come to harm.
  ///
  /// - Parameter path: what the person called the file.
  package init?(wire: [UInt8], path: String) {
    guard let root = JSONReader.read(wire, file: "", limits: Self.limits).document?.root,
      let status = root["status"]?.text.flatMap(UploadOutcome.Status.init),
      let findings = root["findings"]?.elements?.map(Finding.init), !findings.contains(nil),
      let notSeen = root["notSeen"]?.elements?.compactMap(\.text)
    else { return nil }
    self.init(
      path: path, kind: root["kind"]?.text, status: status, findings: findings.compactMap(\.self),
      notSeen: notSeen, output: root["output"]?.text, before: root["sha256"]?["before"]?.text,
      after: root["sha256"]?["after"]?.text, reason: root["reason"]?.text)
  }
}

extension UploadFileReport.Finding {
  fileprivate var node: SourceNode {
    .object([
      ("rule", .text(rule.rawValue)), ("category", .text(category)), ("severity", .text(severity.rawValue)),
      ("place", .text(place)), ("message", .text(message)), ("remedy", remedy.map(SourceNode.text)),
      ("excerpt", excerpt.map(SourceNode.text)), ("removed", SourceNode(.bool(isRemoved))),
    ])
  }

  fileprivate init?(_ node: SourceNode) {
    guard let rule = node["rule"]?.text, let category = node["category"]?.text,
      let severity = node["severity"]?.text.flatMap(Severity.init), let place = node["place"]?.text,
      let message = node["message"]?.text, case .bool(let isRemoved)? = node["removed"]?.value
    else { return nil }
    self.init(
      rule: RuleID(rawValue: rule), category: category, severity: severity, place: place, message: message,
      remedy: node["remedy"]?.text, excerpt: node["excerpt"]?.text, isRemoved: isRemoved)
  }
}
