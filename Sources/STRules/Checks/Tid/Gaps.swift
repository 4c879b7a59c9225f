internal import STDiagnostics
internal import STModel

/// TIME-3: longer stretches without any period are pointed out: they are allowed, but a forgotten row is common.
struct Gaps: RecordCheck {
  static let rules: [RuleID] = ["TIME-3"]
  /// Days; ours.
  private static let tolerated = 31

  static func faults(in context: RecordContext) -> [Fault] {
    let ranges = DayRanges(context.record.periods, tolerance: tolerated).ranges
    return zip(ranges, ranges.dropFirst()).compactMap { before, after in
      guard let first = before.end.adding(days: 1), let last = after.start.adding(days: -1) else {
        return nil
      }
      return Fault("TIME-3", at: .root.key("periods"), Messages.gap(first, last), about: first.description)
    }
  }

  private enum Messages {
    static func gap(_ first: Day, _ last: Day) -> String {
      "Mellan perioderna finns ett uppehåll, \(Wording.span(first, last)), som inte ger några månader."
    }
  }
}
