internal import STModel

/// The service held against what the regulation asks for: how much the rows have to give when credits are taken away,
/// and how much of them counts.
///
/// Service before the licence and abroad stands in the rows and counts up to its limit; an earlier specialty and a
/// doktorsexamen are credited beside the rows (HSLF-FS 2021:8 7 kap.).
package struct TimeAccount: Sendable, Hashable {
  /// Least months before any credit.
  package let minimumMonths: Int
  package let credits: [TimeCredit]
  /// Least months that the rows have to give.
  package let requiredMonths: Int
  /// What the route from a third country asks for besides; nil on other routes, and where nothing more is asked for.
  package let inSpecialty: InSpecialty?
  /// The rows that count, no day for more than full time and nothing beyond the limits of credited service.
  package let counted: MonthCount
  /// The same without those limits.
  let unlimited: MonthCount
  /// Rows in which nothing is credited.
  let own: MonthCount
  let beforeLicence: MonthCount
  let abroad: MonthCount

  /// Months in the specialty, those abroad counted with those in Sweden (HSLF-FS 2021:8 7 kap. 6 §).
  package struct InSpecialty: Sendable, Hashable {
    /// Least months of training.
    package let trainingMonths: Int
    /// Least months in all.
    package let totalMonths: Int

    /// Nil where the regulation has no such limits.
    init?(_ foreskrift: Foreskrift) {
      guard let training = foreskrift[.thirdCountryTraining], let total = foreskrift[.thirdCountryTotal]
      else {
        return nil
      }
      (trainingMonths, totalMonths) = (training.months, total.months)
    }
  }

  /// Nil where the regulation states no least time for the route.
  init?(
    _ record: STRecord, _ time: ServiceTime, _ foreskrift: Foreskrift, _ scope: RuleScope,
    _ route: ApplicationRoute, attachments: [Attachment]
  ) {
    guard let minimum = foreskrift[Self.minimum(of: route)]?.months else { return nil }
    let licences = record.education?.licences ?? []
    let first = licences.map(\.date).min()
    let swedish = licences.filter { $0.country == "SE" }.map(\.date).min()
    minimumMonths = minimum
    credits = route == .ordinary ? Self.credits(record, foreskrift, attachments) : []
    inSpecialty = route == .thirdCountry ? InSpecialty(foreskrift) : nil
    let least = foreskrift[.own]?.months ?? 0
    let remaining = credits.reduce(minimum) { $0 - $1.months }
    requiredMonths = credits.isEmpty ? minimum : max(least, remaining)
    // An application for BT claims the rows of BT and no others.
    let isAbroad = { (row: ServiceTime.Row) in
      row.kind == .foreign
        || (row.kind == .bt && record.periods[row.position].place.countryOrSweden != "SE")
    }
    beforeLicence = time.total(before: first) {
      $0.kind == .bt || ($0.kind == .beforeLicence && scope != .bt)
    }
    abroad = time.total { isAbroad($0) && (scope != .bt || $0.kind == .bt) }
    own = time.total(from: first) { $0.kind == .st || ($0.kind == .bt && !isAbroad($0)) }
    unlimited =
      switch route {
      case .ordinary: time.total { Self.counts($0.kind, scope) }
      case .bt: time.total { $0.kind == .bt }
      case .thirdCountry:
        time.total(from: scope == .hslf2021 ? swedish : nil) { row in
          row.kind == .st && record.periods[row.position].place.countryOrSweden == "SE"
        }
      }
    let tooEarly = Self.excess(beforeLicence, foreskrift[.beforeLicence])
    counted =
      unlimited - (route == .thirdCountry ? .zero : tooEarly)
      - (route == .ordinary ? Self.excess(abroad, foreskrift[.abroad]) : .zero)
  }

  private static func minimum(of route: ApplicationRoute) -> LimitName {
    switch route {
    case .ordinary: .minimum
    case .thirdCountry: .thirdCountry
    case .bt: .btMinimum
    }
  }

  /// BT and service before the licence are unknown to SOSFS 2015:8.
  private static func counts(_ kind: PeriodKind, _ scope: RuleScope) -> Bool {
    switch kind {
    case .st, .foreign: true
    case .bt, .beforeLicence: scope != .sosfs2015
    case .at, .research, .other: false
    }
  }

  private static func excess(_ time: MonthCount, _ limit: Limit?) -> MonthCount {
    limit.map { time.excess(over: $0.time) } ?? .zero
  }

  private static func credits(
    _ record: STRecord, _ foreskrift: Foreskrift, _ attachments: [Attachment]
  ) -> [TimeCredit] {
    var credits: [TimeCredit] = []
    if let education = record.education {
      if !education.earlierSpecialties.isEmpty, let limit = foreskrift[.earlierSpecialty] {
        credits.append(TimeCredit(ground: .earlierSpecialty, months: limit.months))
      }
      if education.doctorate?.isShown(by: attachments) == true, let limit = foreskrift[.doctorate] {
        credits.append(TimeCredit(ground: .doctorate, months: limit.months))
      }
    }
    return credits
  }
}

extension Doctorate {
  /// Whether the degree, or the assessment of a foreign one, is among the papers (HSLF-FS 2021:8 7 kap. 4 §).
  func isShown(by attachments: [Attachment]) -> Bool {
    let category: AttachmentCategory = origin == .svensk ? .svenskDoktorsexamen : .utlandskDoktorsexamen
    return attachments.contains { $0.category == category }
  }
}
