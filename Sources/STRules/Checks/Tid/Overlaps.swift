internal import STDiagnostics
internal import STModel

/// TID-10 and TID-05: on no day do the rows come to more than full time, and no time stands both as BT and as other ST.
/// The total counts no day twice.
struct Overlaps: RecordCheck {
  static let rules: [RuleID] = ["TID-10", "TID-05"]

  static func faults(in context: RecordContext) -> [Fault] {
    let severity: Severity? = limitRestsOnOverlap(context) ? nil : .varning
    let bt = context.time.rows(.bt)
    let other = context.time.rows.filter { $0.kind != .bt }
    let alone = [bt, other].flatMap { rows in
      excesses(rows).compactMap { fault("TID-10", $0, rows, context.record, severity) }
    }
    // What is too much in one list alone has been told.
    guard alone.isEmpty, context.scope == .hslf2021 else { return alone }
    return excesses(context.time.rows).compactMap {
      fault("TID-05", $0, context.time.rows, context.record, severity)
    }
  }

  /// Stretches above full time; neighbours are told as one, with the highest share.
  private static func excesses(_ rows: [ServiceTime.Row]) -> [ServiceStretch] {
    var excesses: [ServiceStretch] = []
    for stretch in ServiceStretch.laidTogether(rows.flatMap(\.stretches)) where stretch.share > .full {
      if let last = excesses.last, last.end.number + 1 == stretch.start.number {
        excesses[excesses.count - 1] = ServiceStretch(
          start: last.start, end: stretch.end, share: max(last.share, stretch.share))
      } else {
        excesses.append(stretch)
      }
    }
    return excesses
  }

  private static func fault(
    _ rule: RuleID, _ excess: ServiceStretch, _ rows: [ServiceTime.Row], _ record: STRecord,
    _ severity: Severity?
  ) -> Fault? {
    let involved = rows.filter { row in
      row.stretches.contains { $0.start <= excess.end && $0.end >= excess.start }
    }
    guard let last = involved.last else { return nil }
    let periods = involved.map { record.periods[$0.position] }
    return Fault(
      rule, at: .period(record.periods[last.position], last.position), Messages.overlap(periods, excess),
      severity: severity, about: involved.dropLast().map(\.periodID).joined(separator: " "))
  }

  private static func limitRestsOnOverlap(_ context: RecordContext) -> Bool {
    guard let required = context.account.map({ FullTimeMonths($0.requiredMonths) }) else {
      return false
    }
    let counted = context.time.rows.reduce(MonthCount.zero) { $0 + $1.months }
    return context.time.total.allBelow(required) && counted.calendar >= required
  }

  private enum Messages {
    static func overlap(_ periods: [Tjanstgoringsperiod], _ excess: ServiceStretch) -> String {
      let places = Wording.list(periods.prefix(3).map { "”\($0.place.unit)”" })
      return "Perioderna vid \(places) överlappar och ger \(excess.share.percent.text()) % samtidigt "
        + "(\(Wording.span(excess.start, excess.end))). Mer än heltid kan inte räknas."
    }
  }
}
