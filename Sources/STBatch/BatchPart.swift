internal import STReport
internal import STSource

/// What the summary of one part of a run says about the whole, so that parts of different runs are never put together.
struct BatchPart: Hashable {
  let number: Int
  let count: Int
  /// How many records the whole run has.
  let records: Int
  /// Stands for program, data, day and options.
  let key: String
  /// The day of the checks.
  let day: String
  let program: String

  var report: BatchReport.Part {
    BatchReport.Part(number: number, count: count, records: records, key: key)
  }

  /// Whether both are parts of one run.
  func isSibling(of other: BatchPart) -> Bool {
    (count, records, key, day, program) == (other.count, other.records, other.key, other.day, other.program)
  }

  /// Nil where the summary is not that of a part.
  static func read(summary json: [UInt8]) -> BatchPart? {
    SourceReader.read(json: json, file: "") { reader -> BatchPart? in
      reader.allowUnknownKeys()
      guard let day = reader.text("date"), let program = reader.text("program") else { return nil }
      return reader.object("part") { reader -> BatchPart? in
        guard let count = reader.int("of", in: 1...BatchShard.most),
          let number = reader.int("number", in: 1...count),
          let records = reader.int("records", in: 0...Int.max), let key = reader.text("key")
        else { return nil }
        return BatchPart(
          number: number, count: count, records: records, key: key, day: day, program: program)
      }
    }.value
  }
}
