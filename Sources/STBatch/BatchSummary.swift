internal import STDiagnostics
internal import STPipeline
internal import STReport
internal import STSource

/// What has come of the records so far: the sum of their answers, in bounded memory.
public struct BatchSummary {
  private var counts: [BatchReport.Verdict: Int] = [:]
  private var rules: [RuleID: (records: Int, findings: Int)] = [:]
  /// The first of each outcome, with their place among all.
  private var rows: [BatchReport.Verdict: [(place: Int, row: BatchReport.Row)]] = [:]
  private(set) var times = BatchTimes()

  public init() {}

  /// The gravest of all outcomes; nil before the first.
  public var worst: BatchStatus? {
    if counts[.stoppad] != nil { return .stoppad }
    if counts[.hinder] != nil { return .hinder }
    return counts.isEmpty ? nil : .klar
  }

  public var count: Int { counts.values.reduce(0, +) }

  package mutating func add(_ result: BatchResult) {
    let verdict = BatchReport.Verdict(result.status)
    for rule in result.rules {
      let old = rules[rule.rule] ?? (0, 0)
      rules[rule.rule] = (old.records + 1, old.findings + rule.count)
    }
    if rows[verdict, default: []].count < BatchReport.mostRows {
      let row = BatchReport.Row(
        record: result.record, input: result.input, verdict: verdict, errors: result.errors,
        output: result.output, reason: result.reason)
      rows[verdict, default: []].append((count, row))
    }
    counts[verdict, default: 0] += 1
    times.add(result)
  }

  /// Takes over how long the records took in the parts that this is the sum of.
  mutating func take(_ times: BatchTimes) { self.times = times }

  /// All rows where there is room for them; otherwise those that need somebody, what was stopped before the rest.
  var told: [BatchReport.Row] {
    let asked: [BatchReport.Verdict] =
      count <= BatchReport.mostRows ? [.stoppad, .hinder, .klar] : [.stoppad, .hinder]
    return asked.flatMap { rows[$0] ?? [] }.prefix(BatchReport.mostRows).sorted { $0.place < $1.place }
      .map(\.row)
  }
}

// MARK: - Telling

extension BatchSummary {
  /// The last line of the answer.
  public var line: [UInt8] {
    func number(_ number: Int) -> SourceNode { SourceNode(.number(String(number))) }
    return JSONWriter.line(
      SourceNode(
        .object([
          .init("report", SourceNode(.string("batch"))), .init("version", number(1)),
          .init("records", number(count)), .init("klar", number(counts[.klar] ?? 0)),
          .init("hinder", number(counts[.hinder] ?? 0)), .init("stoppad", number(counts[.stoppad] ?? 0)),
          .init("slowest", times.report.slowestNode),
        ])))
  }

  /// The summary for people and for programs, and apart from it, how long the records took.
  ///
  /// - Parameter day: the day of the checks.
  /// - Throws: every fault in the program's data.
  func files(_ data: DataDirectory, day: String, part: BatchPart?) throws(DataFault) -> [OutputFile] {
    let (titles, style) = (try data.ruleTitles(), try data.reportStyle())
    let report = BatchReport(
      counts: counts, rows: told,
      rules: rules.map { rule, count in
        BatchReport.RuleRow(
          rule: rule, title: titles[rule], records: count.records, findings: count.findings)
      }.sorted { ($1.records, $0.rule) < ($0.records, $1.rule) },
      part: part?.report, day: day, version: ProgramVersion.words)
    return [
      OutputFile(path: BatchOutput.times, content: times.report.json),
      OutputFile(path: BatchOutput.timesPage, content: times.report.html(style: style)),
      OutputFile(path: BatchOutput.page, content: report.html(style: style)),
      OutputFile(path: BatchOutput.summary, content: report.json),
    ]
  }

  /// One sentence for the person.
  public var sentence: String { BatchReport.sentence(counts) }
}

extension ProgramVersion {
  /// As reports name it.
  static var words: String { "bilaga \(current)" }
}

extension BatchReport.Verdict {
  fileprivate init(_ status: BatchStatus) {
    switch status {
    case .klar: self = .klar
    case .hinder: self = .hinder
    case .stoppad: self = .stoppad
    }
  }
}
