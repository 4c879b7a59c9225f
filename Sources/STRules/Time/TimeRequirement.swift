internal import STModel

/// A least time that a regulation states, and what the service gives of it on some day.
struct TimeRequirement: Sendable, Hashable {
  let subject: Subject
  let time: MonthCount
  let leastMonths: Int

  /// What the time is a time of.
  enum Subject: Sendable, Hashable {
    /// All service that counts.
    case service
    /// Service in which nothing is credited (HSLF-FS 2021:8 7 kap. 9 §).
    case own
    /// BT in primary care (HSLF-FS 2021:8 3 kap. 3 §).
    case primaryCare
    /// BT in acute care (HSLF-FS 2021:8 3 kap. 3 §).
    case acuteCare
    /// Training and later service of a specialist from a third country (HSLF-FS 2021:8 7 kap. 6 §).
    case inSpecialty
  }

  /// What is lacking until the time is reached in at least one way of counting, so that nothing of severity fel is left, or
  /// in every way.
  func missing(inEveryWay: Bool) -> FullTimeMonths {
    let reached =
      inEveryWay
      ? min(time.calendar, time.anniversary, time.days) : max(time.calendar, time.anniversary, time.days)
    return max(.zero, FullTimeMonths(leastMonths) - reached)
  }
}
