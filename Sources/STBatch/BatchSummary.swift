internal import STDiagnostics
public import STPipeline
internal import STReport
internal import STSource

/// What has come of the records so far: the sum of their answers, in bounded memory.
public struct BatchSummary {
  private var counts: [BatchReport.Verdict: Int] = [:]
  private var rules: [RuleID: (records: Int, findings: Int)] = [:]
  /// Those that need somebody, and those that need nobody, as long as there is room.
  private var rows: [BatchReport.Row] = []
  private var slowest: [(input: String, milliseconds: Int)] = []

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
    counts[verdict, default: 0] += 1
    for rule in result.rules {
      let old = rules[rule.rule] ?? (0, 0)
      rules[rule.rule] = (old.records + 1, old.findings + rule.count)
    }
    add(row: result, verdict)
    let place = slowest.firstIndex { $0.milliseconds < result.milliseconds } ?? slowest.endIndex
    if place < 10 { slowest.insert((result.input, result.milliseconds), at: place) }
    if slowest.count > 10 { slowest.removeLast() }
  }

  private mutating func add(row result: BatchResult, _ verdict: BatchReport.Verdict) {
    if rows.count >= BatchReport.mostRows {
      guard verdict != .klar, let spare = rows.lastIndex(where: { $0.verdict == .klar }) else { return }
      rows.remove(at: spare)
    }
    rows.append(
      BatchReport.Row(
        record: result.record, input: result.input, verdict: verdict, errors: result.errors,
        output: result.output, reason: result.reason))
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
          .init(
            "slowest",
            SourceNode(
              .array(
                slowest.map { slow in
                  SourceNode(
                    .object([
                      .init("input", SourceNode(.string(slow.input))),
                      .init("milliseconds", number(slow.milliseconds)),
                    ]))
                }))),
        ])))
  }

  /// The summary for people and for programs: `sammanfattning.html` and `sammanfattning.json`.
  ///
  /// - Throws: every fault in the program's data.
  public func files(_ data: DataDirectory, on today: Today) throws -> [OutputFile] {
    let titles = try data.ruleTitles()
    let report = BatchReport(
      counts: counts, rows: rows,
      rules: rules.map { rule, count in
        BatchReport.RuleRow(
          rule: rule, title: titles[rule], records: count.records, findings: count.findings)
      }.sorted { ($1.records, $0.rule) < ($0.records, $1.rule) },
      day: today.text, version: "bilaga \(ProgramVersion.current)")
    return [
      OutputFile(path: "sammanfattning.html", content: report.html(style: try data.reportStyle())),
      OutputFile(path: "sammanfattning.json", content: report.json),
    ]
  }

  /// One sentence for the person.
  public var sentence: String {
    BatchReport(counts: counts, rows: [], rules: [], day: "", version: "").sentence
  }
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
