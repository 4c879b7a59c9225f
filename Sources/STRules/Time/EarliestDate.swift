package import STModel

/// The first day on which the least time and every delmål are reached when everything that the record plans is carried
/// out, certified and signed.
///
/// It is a day of the record, not of the calendar on the wall: for a complete record it lies in the past.
package struct EarliestDate: Sendable, Hashable {
  /// Nil where nothing that is planned gets there; `hindrances` says why.
  package let day: Day?
  /// The first day on which every way of counting months agrees; nil where the plan does not get that far.
  package let certainDay: Day?
  /// The day on which the service alone is enough.
  package let serviceDay: Day?
  /// The day on which the last activity has ended that a delmål waits for.
  package let activityDay: Day?
  /// Where the planned service is not enough: the day on which it would be if the last period went on as it was.
  package let continuedDay: Day?
  package let hindrances: [Hindrance]

  /// What nothing in the record leads to.
  package enum Hindrance: Sendable, Hashable {
    /// The service ends before there is enough of it. The sentence says how much is lacking.
    case service(String)
    /// Delmål without any activity or certificate.
    case milestones([String])
    /// Ids of activities whose end nobody has planned.
    case openActivities([String])
    /// The regulation has no such specialty, so its delmål are not known.
    case unknownSpecialty
  }

  init(_ context: RecordContext) {
    let forecast = ServiceForecast(context)
    let span = forecast.span(from: context.today)
    var hindrances: [Hindrance] = []
    var certain: Day?
    serviceDay = span.flatMap { forecast.firstDay(in: $0, inEveryWay: false) }
    if let serviceDay, let span {
      certain = forecast.firstDay(in: serviceDay.number...span.upperBound, inEveryWay: true)
      continuedDay = nil
    } else {
      hindrances = forecast.shortages(on: span.flatMap { Day(number: $0.upperBound) } ?? context.today)
      let continued = forecast.continued
      continuedDay = continued.span(from: context.today).flatMap {
        continued.firstDay(in: $0, inEveryWay: false)
      }
    }
    let activities = context.matrix.map { ActivityForecast($0, in: context) }
    let lastActivity = activities?.day
    if let activities {
      if !activities.missing.isEmpty { hindrances.append(.milestones(activities.missing)) }
      if !activities.open.isEmpty { hindrances.append(.openActivities(activities.open)) }
    } else {
      hindrances.append(.unknownSpecialty)
    }
    activityDay = lastActivity
    self.hindrances = hindrances
    day = hindrances.isEmpty ? [serviceDay, lastActivity].compactMap(\.self).max() : nil
    certainDay = hindrances.isEmpty ? certain.map { max($0, lastActivity ?? $0) } : nil
  }
}

extension ServiceForecast {
  /// What is lacking of each least time when a day ends.
  fileprivate func shortages(on day: Day) -> [EarliestDate.Hindrance] {
    requirements(on: day).filter { $0.missing(inEveryWay: false) > .zero }.map { .service($0.shortage) }
  }
}
