package import STDiagnostics
internal import STSource
internal import STUpload

/// What came of one uploaded file that a record names, on its way into the bundle.
///
/// Says nothing of what was hidden: the report lies in the bundle's folder and goes where the bundle goes.
package struct AttachmentReport: Sendable, Hashable {
  /// The number of the attachment.
  package let number: Int
  /// `path` is what the record calls the file; `output` is the copy's place in the bundle, nil where it has none.
  package let file: UploadFileReport

  package init(number: Int, file: UploadFileReport) {
    self.number = number
    self.file = file
  }

  /// One rule's findings, in a word.
  package struct Count: Sendable, Hashable {
    package let rule: RuleID
    package let title: String
    package let count: Int
  }

  /// What is gone in the copy, by rule in the order of their ids.
  package var removed: [Count] {
    guard file.status != .stoppad else { return [] }
    return Self.grouped(file.findings.filter(\.isRemoved)).map { findings in
      Count(rule: findings[0].rule, title: Self.title(findings[0]), count: findings.count)
    }
  }

  /// Whether the file is kept out of the bundle.
  package var isBlocked: Bool { file.status == .stoppad || file.hasErrors }
}

// MARK: - Findings

extension AttachmentReport {
  /// A finding of the record's report, with the name of its rule.
  package struct Remark: Sendable, Hashable {
    package let diagnostic: Diagnostic
    package let title: String
  }

  /// What stands in the way and what is left, each rule once, and then in one sentence what is gone.
  ///
  /// - Parameter location: where the record names the file.
  package func remarks(at location: SourceLocation?) -> [Remark] {
    let left = Self.grouped(file.findings.filter { !$0.isRemoved }).map { remark($0, at: location) }
    return left + (removed.isEmpty ? [] : [cleaned(at: location)])
  }

  private func cleaned(at location: SourceLocation?) -> Remark {
    let what = removed.map { removed in
      let times = removed.count == 1 ? "" : ", \(removed.count) ställen"
      return "\(removed.title.lowercasedFirst) (\(removed.rule.rawValue)\(times))"
    }
    return Remark(
      diagnostic: Diagnostic(
        Self.cleaned, .upplysning, at: location,
        "Borttaget i kopian av \(name): \(what.joined(separator: "; "))."),
      title: "Uppladdad fil som har rensats")
  }

  private func remark(_ findings: [UploadFileReport.Finding], at location: SourceLocation?) -> Remark {
    let first = findings[0]
    let place = first.place.isEmpty ? "" : " (\(first.place))"
    let more = findings.count == 1 ? "" : " Det gäller \(findings.count) ställen."
    return Remark(
      diagnostic: Diagnostic(
        first.rule, severity(first), at: location,
        "\(name.capitalizedFirst)\(place): \(first.message)\(more)",
        remedy: first.remedy == UploadRule.clean ? nil : first.remedy),
      title: Self.title(first))
  }

  /// What stops a file stands in the way of the bundle, however little it weighs by itself.
  private func severity(_ finding: UploadFileReport.Finding) -> Severity {
    let stops = file.status == .stoppad && file.reason?.hasPrefix(finding.message) == true
    return stops && !isMissing ? .fel : finding.severity
  }

  /// Whether there was no file to look into, so that the person adds the paper by hand.
  package var isMissing: Bool { file.findings.first?.rule == Self.missing }

  /// The rule that speaks where there is no file.
  package static let missing: RuleID = "PAKET-10"
  /// The rule that tells what is gone.
  private static let cleaned: RuleID = "PAKET-14"

  /// The attachment and its file, as they begin a sentence further on.
  private var name: String { "bilaga \(number), \(Excerpt.plain(file.path))" }

  private static func title(_ finding: UploadFileReport.Finding) -> String {
    UploadRule.all.first { $0.id == finding.rule }?.message ?? "Uppladdad fil"
  }

  /// By rule in the order of their ids; no group is empty.
  private static func grouped(_ findings: [UploadFileReport.Finding]) -> [[UploadFileReport.Finding]] {
    var groups: [[UploadFileReport.Finding]] = []
    let sorted = findings.enumerated().sorted { ($0.element.rule, $0.offset) < ($1.element.rule, $1.offset) }
    for finding in sorted.map(\.element) {
      if groups.last?.first?.rule == finding.rule {
        groups[groups.count - 1].append(finding)
      } else {
        groups.append([finding])
      }
    }
    return groups
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
