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

  /// The record's id; nil where the input gave no record.
  package var recordID: String? { report.recordID }

  /// Whether anything of severity fel was found.
  public var hasErrors: Bool { findings.hasErrors }

  /// Whether there is a finding that is at least this grave.
  public func hasFinding(atLeast severity: Severity) -> Bool { findings.contains { $0.severity <= severity } }

  /// The report for a terminal of so many columns.
  public func text(width: Int, colour: Bool) -> String {
    report.text(TextStyle(width: width, colour: colour))
  }

  /// The report for a file or another program.
  public func data(_ format: ReportFormat, isStrict: Bool = false) -> [UInt8] {
    switch format {
    case .text: Array(text(width: 80, colour: false).utf8)
    case .json: report.json
    case .html: report.html(style: reportStyle)
    case .sarif: SARIFLog([report]).bytes
    case .junit: JUnitReport([report], isStrict: isStrict).bytes
    }
  }

  /// One report on several records, in their order: a list as JSON, one log as SARIF and JUnit, one report after the
  /// other as text. The form of a single record is `data(_:isStrict:)`.
  ///
  /// - Parameter isStrict: whether warnings count as failures, where the form has such a thing.
  public static func data(
    onAll outcomes: [CheckOutcome], _ format: ReportFormat, isStrict: Bool = false
  ) -> [UInt8] {
    let reports = outcomes.map(\.report)
    switch format {
    case .sarif: return SARIFLog(reports).bytes
    case .junit: return JUnitReport(reports, isStrict: isStrict).bytes
    case .json:
      let list = Array(reports.map(\.json).joined(separator: Array(",\n".utf8)))
      return Array("[\n".utf8) + list + Array("]\n".utf8)
    case .text, .html:
      return Array(outcomes.map { $0.data(format) }.joined(separator: [UInt8(ascii: "\n")]))
    }
  }
}

/// The forms of the report on a check.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  case text, json, html
  /// Static Analysis Results Interchange Format 2.1.0.
  case sarif
  /// The XML of test tabs.
  case junit
}
