internal import STBundle
internal import STDiagnostics
internal import STDigest
internal import STSource

extension VerifyReport {
  /// The report for machines, version 1: keys in a fixed order, findings as in the report of a check. Pages lie in the
  /// pointer (`/pages/0`), and once more as people count them.
  package var json: [UInt8] {
    var report: [(String, SourceNode)] = [
      ("report", .text("verify")), ("version", .int(1)), ("folder", .text(Excerpt.plain(folder))),
      ("counts", .object(Severity.allCases.map { ($0.rawValue, .int(count($0))) })),
    ]
    if let proof {
      report.append(("draft", SourceNode(.bool(proof.isDraft))))
      report.append(("compared", Self.compared(proof.counts)))
    }
    report.append(("findings", .array(findings.map(node))))
    return JSONWriter.pretty(.object(report))
  }

  private static func compared(_ counts: BundleProof.Counts) -> SourceNode {
    .object([
      ("files", .int(counts.files)), ("papers", .int(counts.papers)), ("pages", .int(counts.pages)),
      ("certificates", .int(counts.certificates)), ("uploads", .int(counts.uploads)),
      ("toAdd", .int(counts.toAdd)),
      ("checks", .int(counts.checks)),
    ])
  }

  private func node(_ finding: Diagnostic) -> SourceNode {
    var members: [(String, SourceNode)] = [
      ("rule", .text(finding.rule.rawValue)), ("severity", .text(finding.severity.rawValue)),
      ("message", .text(finding.message)),
    ]
    if let remedy = finding.remedy { members.append(("remedy", .text(remedy))) }
    let place = finding.location
    members.append(
      (
        "location",
        .object([
          ("file", .text(Excerpt.plain(place?.file ?? folder))),
          ("pointer", .text(Excerpt.plain(place?.pointer ?? ""))),
          ("line", .int(place?.line ?? 0)), ("column", .int(place?.column ?? 0)),
        ])
      ))
    if let page = finding.page { members.append(("page", .int(page))) }
    members.append(("fingerprint", .text(fingerprint(finding))))
    return .object(members)
  }

  /// The same for the same finding about the same paper. 32 hexadecimal digits.
  private func fingerprint(_ finding: Diagnostic) -> String {
    let key = [
      finding.rule.rawValue, finding.location?.file ?? "", finding.location?.pointer ?? "", finding.message,
    ]
    return String(SHA256Digest(of: key.joined(separator: "\n").utf8).hex.prefix(32))
  }
}
