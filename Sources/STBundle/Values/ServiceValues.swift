internal import STLayout
internal import STModel
internal import STRules

/// The rows of a tjänsteförteckning with their months, in the order of time.
struct ServiceValues {
  let record: STRecord
  let time: ServiceTime
  let countries: CountryNames

  /// Bilaga 6 and the 2015 application: all service that counts. BT is part of ST, so its rows stand there too, and so
  /// do those abroad and before the licence: the form alone is to show the whole time (HSLF-FS 2021:8 1 kap. 3 § and
  /// 3 kap. 1 §).
  var whole: PaperValue? { list(of: [.st, .bt, .foreign, .beforeLicence]) }

  /// Bilaga 3: bastjänstgöring alone.
  var bt: PaperValue? { list(of: [.bt]) }

  /// `rows` and `total`; nothing where there is no service of these kinds.
  private func list(of kinds: [PeriodKind]) -> PaperValue? {
    let rows = time.rows.filter { kinds.contains($0.kind) && record.periods.indices.contains($0.position) }
      .sorted {
        (record.periods[$0.position].start, $0.position) < (record.periods[$1.position].start, $1.position)
      }
    guard !rows.isEmpty else { return nil }
    return .group(of: [
      ("rows", .list(rows.compactMap(row))),
      ("total", .number(hundredths: rows.reduce(0) { $0 + $1.printedHundredths }, pointer: "/periods")),
    ])
  }

  private func row(_ row: ServiceTime.Row) -> PaperValue? {
    let period = record.periods[row.position]
    let pointer = "/periods/\(row.position)"
    return .group(of: [
      ("place", .text(place(period.place), pointer: pointer + "/place/unit")),
      ("period", .period(period.start, period.end, at: pointer)),
      ("percent", .number(hundredths: period.percent.hundredths, pointer: pointer + "/percent")),
      ("months", .number(hundredths: row.printedHundredths, pointer: pointer)),
    ])
  }

  private func place(_ place: Place) -> String {
    let code = place.countryOrSweden
    return code == "SE" ? place.printed : "\(place.printed), \(countries[code])"
  }
}
