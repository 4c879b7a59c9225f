internal import STModel

/// When the activities that the delmål rest on will have ended, if they go as planned and are certified afterwards.
struct ActivityForecast {
  /// The day on which the last delmål is reached; nil where none has a day, or some delmål is never reached.
  private(set) var day: Day?
  /// Delmål that nothing in the record leads to, in the order of the målbeskrivning.
  private(set) var missing: [String] = []
  /// Activities that delmål wait for and that have no end, in the order of the delmål.
  private(set) var open: [String] = []

  private enum Ending {
    /// Over, with no day of its own.
    case done
    case on(Day)
    case open([String])
  }

  init(_ matrix: DelmalMatrix, in context: RecordContext) {
    let endings = Self.endings(in: context)
    for row in matrix.rows {
      for cell in row.cells where cell.status != .osakert {
        if cell.status == .saknas {
          if missing.last != row.milestone.code { missing.append(row.milestone.code) }
          continue
        }
        switch Self.earliest(cell.ways.compactMap { endings[$0] }) {
        case .done: break
        case .on(let end): day = max(day ?? end, end)
        case .open(let ids): open += ids.filter { !open.contains($0) }
        }
      }
    }
    if !missing.isEmpty || !open.isEmpty { day = nil }
  }

  private static func endings(in context: RecordContext) -> [DelmalMatrix.Way: Ending] {
    var endings: [DelmalMatrix.Way: Ending] = [:]
    for activity in context.record.activities where endings[.activity(activity.id)] == nil {
      endings[.activity(activity.id)] = ending(of: activity, in: context.index, context.today)
    }
    for certificate in context.certificates where endings[.certificate(certificate.intyg.id)] == nil {
      endings[.certificate(certificate.intyg.id)] = last(
        certificate.activities.compactMap { endings[.activity($0.id)] })
    }
    return endings
  }

  /// What has not been done yet can at the earliest be done today.
  private static func ending(
    of activity: Utbildningsaktivitet, in index: RecordIndex, _ today: Day
  ) -> Ending {
    let periods = activity.periodRefs.compactMap(index.period)
    let ends = periods.compactMap(\.end)
    let end = activity.end ?? (ends.count == periods.count ? ends.max() : nil)
    if activity.status == .completed { return (end ?? activity.start).map { .on($0) } ?? .done }
    return end.map { .on(max($0, today)) } ?? .open([activity.id])
  }

  /// All of them.
  private static func last(_ endings: [Ending]) -> Ending {
    endings.reduce(.done) { last, next in
      switch (last, next) {
      case (.open(let ids), .open(let more)): .open(ids + more)
      case (.open, _), (_, .done): last
      case (.on(let day), .on(let other)): .on(max(day, other))
      case (_, .open), (.done, .on): next
      }
    }
  }

  /// The best of them.
  private static func earliest(_ endings: [Ending]) -> Ending {
    guard let first = endings.first else { return .done }
    return endings.dropFirst().reduce(first) { best, next in
      switch (best, next) {
      case (.done, _), (_, .open): best
      case (.on(let day), .on(let other)): .on(min(day, other))
      case (_, .done), (.open, .on): next
      }
    }
  }
}
