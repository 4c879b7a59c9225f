public import STDiagnostics
internal import STReport

/// What a check found, and the report on it.
public struct CheckOutcome: Sendable {
  /// In report order.
  public let findings: [Diagnostic]
  /// False where the input gave no record at all.
  public let isReadable: Bool
  let report: CheckReport
  let reportStyle: [UInt8]

  /// Whether anything of severity fel was found.
  public var hasErrors: Bool { findings.hasErrors }

  /// Whether there is a finding that is at least this grave.
  public func hasFinding(atLeast severity: Severity) -> Bool { findings.contains { $0.severity <= severity } }

  /// The report for a file or another program.
  public func data(_ format: ReportFormat) -> [UInt8] {
    switch format {
    case .text: Array(text(width: 80, colour: false).utf8)
    case .json: report.json
    case .html: report.html(style: reportStyle)
    }
  }

  /// The report for a terminal of so many columns.
  public func text(width: Int, colour: Bool) -> String {
    report.text(TextStyle(width: width, colour: colour))
  }
}

/// The forms of the report on a check.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  case text, json, html
}
