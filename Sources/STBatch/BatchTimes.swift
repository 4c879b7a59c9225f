internal import STPipeline
internal import STReport
internal import STSource

/// How long the records took. Told apart from everything else of a run, since no two runs take the same time.
struct BatchTimes {
  /// How many of the slowest are told.
  private static let most = 10

  /// The slowest first.
  private(set) var slowest: [BatchTimeReport.Row] = []
  private var records = 0
  /// Of all records together, on however many cores.
  private var milliseconds = 0

  mutating func add(_ result: BatchResult) {
    records += 1
    milliseconds += result.milliseconds
    add(BatchTimeReport.Row(input: result.input, milliseconds: result.milliseconds))
  }

  /// What another part of the run took.
  mutating func add(_ other: BatchTimes) {
    records += other.records
    milliseconds += other.milliseconds
    for row in other.slowest { add(row) }
  }

  private mutating func add(_ row: BatchTimeReport.Row) {
    let place = slowest.firstIndex { $0.milliseconds < row.milliseconds } ?? slowest.endIndex
    if place < Self.most { slowest.insert(row, at: place) }
    if slowest.count > Self.most { slowest.removeLast() }
  }

  var report: BatchTimeReport {
    BatchTimeReport(
      records: records, milliseconds: milliseconds, slowest: slowest,
      version: ProgramVersion.words)
  }

  /// Nil where the bytes are no such report.
  static func read(_ json: [UInt8]) -> BatchTimes? {
    SourceReader.read(json: json, file: "") { reader -> BatchTimes? in
      reader.allowUnknownKeys()
      guard let records = reader.int("records", in: 0...Int.max),
        let milliseconds = reader.int("milliseconds", in: 0...Int.max),
        let rows = reader.objects("slowest", row)
      else { return nil }
      return BatchTimes(slowest: rows, records: records, milliseconds: milliseconds)
    }.value
  }

  private static func row(_ reader: inout SourceReader) -> BatchTimeReport.Row? {
    guard let input = reader.text("input"),
      let milliseconds = reader.int("milliseconds", in: 0...Int.max)
    else { return nil }
    return BatchTimeReport.Row(input: input, milliseconds: milliseconds)
  }
}
