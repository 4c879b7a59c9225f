internal import STDiagnostics
internal import STModel

/// TID-15: every row of ST is met by an intyg om klinisk tjänstgöring at the same place.
struct ServiceWithoutCertificate: RecordCheck {
  static let rules: [RuleID] = ["TID-15"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.route == .ordinary else { return [] }
    let clinical = context.certificates.filter { $0.form?.category == .kliniskTjanstgoring }
      .flatMap(\.activities)
    return context.time.rows(.st).compactMap { row in
      let period = context.record.periods[row.position]
      if clinical.contains(where: { meets($0, period) }) { return nil }
      return Fault("TID-15", at: .period(period, row.position), Messages.alone(period))
    }
  }

  private static func meets(_ activity: Utbildningsaktivitet, _ period: Tjanstgoringsperiod) -> Bool {
    if activity.periodRefs.contains(period.id) { return true }
    guard let place = activity.place, place.shares(with: period.place), let start = activity.start,
      let end = activity.end
    else { return false }
    return start <= period.end ?? end && period.start <= end
  }

  private enum Messages {
    static func alone(_ period: Tjanstgoringsperiod) -> String {
      "Perioden vid \(Wording.period(period)) har inget intyg om klinisk tjänstgöring."
    }
  }
}

extension Place {
  /// Whether two places are the same unit, clinic or hospital, as far as their names say.
  func shares(with other: Place) -> Bool {
    let own = [unit, clinic, hospital].compactMap { $0?.lowercased() }
    let theirs = [other.unit, other.clinic, other.hospital].compactMap { $0?.lowercased() }
    return own.contains { theirs.contains($0) }
  }
}
