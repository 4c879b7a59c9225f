internal import STReport

/// The report on all files that a person named.
public struct UploadReporting: Sendable {
  private let report: UploadReport

  /// - Parameter isCleaning: whether copies were asked for.
  public init(_ verdicts: [UploadVerdict], isCleaning: Bool) {
    report = UploadReport(
      isCleaning ? .clean : .inspect, verdicts.map(\.file), version: ProgramVersion.current)
  }

  public var json: [UInt8] { report.json }
  public var sarif: [UInt8] { report.sarif }

  /// The report for a terminal of so many columns.
  public func text(width: Int, colour: Bool) -> String {
    report.text(TextStyle(width: width, colour: colour))
  }
}
