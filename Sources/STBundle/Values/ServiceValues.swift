internal import STLayout
internal import STModel
internal import STRules

/// The rows of the tjänsteförteckning with their months, one kind of service at a time.
struct ServiceValues {
  let record: STRecord
  let time: ServiceTime

  /// `rows` and `total`; nothing where there is no service of this kind.
  func list(of kind: PeriodKind) -> PaperValue? {
    let rows = time.rows(kind).compactMap(row)
    guard !rows.isEmpty else { return nil }
    return .group(of: [
      ("rows", .list(rows)),
      ("total", .number(hundredths: time.printedSumHundredths(kind), pointer: "/periods")),
    ])
  }

  private func row(_ row: ServiceTime.Row) -> PaperValue? {
    guard record.periods.indices.contains(row.position) else { return nil }
    let period = record.periods[row.position]
    let pointer = "/periods/\(row.position)"
    return .group(of: [
      ("place", .text(period.place.printed, pointer: pointer + "/place/unit")),
      ("period", .period(period.start, period.end, at: pointer)),
      ("percent", .number(hundredths: period.percent.hundredths, pointer: pointer + "/percent")),
      ("months", .number(hundredths: row.printedHundredths, pointer: pointer)),
    ])
  }
}
