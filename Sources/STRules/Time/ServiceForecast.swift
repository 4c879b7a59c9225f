internal import STModel

/// The service as it will have been on any day, when what is planned is carried out: a period without an end goes on, and
/// the leave that is planned is taken.
struct ServiceForecast {
  private let record: STRecord
  private let foreskrift: Foreskrift
  private let scope: RuleScope
  private let route: ApplicationRoute
  private let attachments: [Attachment]
  private var periods: [Tjanstgoringsperiod]

  init(_ context: RecordContext) {
    record = context.record
    foreskrift = context.foreskrift
    scope = context.scope
    route = context.route
    attachments = context.attachments.map(\.attachment)
    let plan = context.record.st.leaveOfAbsencePlan
    let leave = plan.count * context.record.periods.count <= Self.mostLeave ? plan : []
    periods = context.record.periods.map { $0.taking(leave, after: context.today) }
  }

  /// Planned leave times periods beyond which the plan is left out: a hundred of each is more than any training has, and a
  /// record with thousands is made to use up time and memory.
  private static let mostLeave = 10_000

  /// The same with the last service in Sweden going on as it was, instead of ending.
  var continued: ServiceForecast {
    func goesOn(_ period: Tjanstgoringsperiod) -> Bool { period.kind == (route == .bt ? .bt : .st) }
    var copy = self
    guard let last = periods.filter(goesOn).compactMap(\.end).max() else { return self }
    for index in periods.indices where goesOn(periods[index]) && periods[index].end == last {
      copy.periods[index].end = nil
    }
    return copy
  }

  /// First and last day on which the service can change; a period without an end can go on for a hundred years.
  func span(from today: Day) -> ClosedRange<Int>? {
    let counted = periods.filter { ServiceTime.isCounted($0.kind) }
    guard let first = counted.map(\.start).min() else { return nil }
    let last = counted.map { $0.end?.number ?? max(today, $0.start).number + 36_525 }.max() ?? first.number
    let latest = Day(number: last) ?? first
    return first.number...max(first, latest).number
  }

  /// The first day on which every least time is reached; nil where the plan does not get there.
  func firstDay(in span: ClosedRange<Int>, inEveryWay: Bool) -> Day? {
    func missing(_ number: Int) -> FullTimeMonths {
      let requirements = Day(number: number).map(requirements(on:)) ?? []
      return requirements.map { $0.missing(inEveryWay: inEveryWay) }.max() ?? .zero
    }
    guard missing(span.upperBound) == .zero else { return nil }
    var (low, high) = (span.lowerBound, span.upperBound)
    // Most service is there in a few strides from below; service of small extent is sooner found by halving.
    var strides = 8
    while low < high {
      let probe = strides > 0 ? low : low + (high - low) / 2
      strides -= 1
      let lacking = missing(probe)
      if lacking == .zero { high = probe } else { low = probe + max(1, lacking.leastDays) }
    }
    return Day(number: high)
  }
}

// MARK: - Requirements

extension ServiceForecast {
  /// Every least time of the route, with what the service gives of it when the day ends. Empty where the regulation states
  /// none.
  func requirements(on day: Day) -> [TimeRequirement] {
    let time = ServiceTime(of: periods, through: day)
    let account = TimeAccount(record, time, foreskrift, scope, route, attachments: attachments)
    guard let account else { return [] }
    let all = TimeRequirement(
      subject: .service, time: account.counted, leastMonths: account.requiredMonths)
    switch route {
    case .ordinary: return [all] + (scope == .hslf2021 ? requirement(.own, .own, account.own) : [])
    case .thirdCountry: return [all] + inSpecialty(time)
    case .bt:
      return [all] + care(.primarvard, .primaryCare, .btPrimaryCare, time)
        + care(.akutsjukvard, .acuteCare, .btAcuteCare, time)
    }
  }

  private func requirement(
    _ subject: TimeRequirement.Subject, _ name: LimitName, _ time: MonthCount
  ) -> [TimeRequirement] {
    guard let limit = foreskrift[name] else { return [] }
    return [TimeRequirement(subject: subject, time: time, leastMonths: limit.months)]
  }

  /// Where no row tells its kind of care there is nothing to count.
  private func care(
    _ setting: CareSetting, _ subject: TimeRequirement.Subject, _ name: LimitName, _ time: ServiceTime
  ) -> [TimeRequirement] {
    guard periods.contains(where: { $0.kind == .bt && !$0.setting.isEmpty }) else { return [] }
    let months = time.total { $0.kind == .bt && periods[$0.position].setting.contains(setting) }
    return requirement(subject, name, months)
  }

  /// Only where the training abroad is in the record can anything be said about it.
  private func inSpecialty(_ time: ServiceTime) -> [TimeRequirement] {
    guard scope == .hslf2021, periods.contains(where: { $0.kind == .foreign }) else { return [] }
    let (abroad, swedish) = (time.total { $0.kind == .foreign }, time.total { $0.kind == .st })
    return requirement(.inSpecialty, .thirdCountryTotal, abroad + swedish)
  }
}

extension Tjanstgoringsperiod {
  /// The period with the leave that is planned after a day, unless leave of that kind is already entered for those days.
  fileprivate func taking(_ plan: [Absence], after today: Day) -> Tjanstgoringsperiod {
    guard kind == .st || kind == .bt, !plan.isEmpty, let first = today.adding(days: 1) else { return self }
    var copy = self
    for var leave in plan where leave.end >= first {
      leave.start = max(leave.start, first)
      let isEntered = absences.contains {
        $0.kind == leave.kind && $0.start <= leave.end && leave.start <= $0.end
      }
      if !isEntered { copy.absences.append(leave) }
    }
    return copy
  }
}
