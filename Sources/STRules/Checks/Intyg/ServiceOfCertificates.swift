internal import STDiagnostics
internal import STModel

/// INTYG-06: clinical service on a certificate is found in the list of service.
struct ServiceOfCertificates: RecordCheck {
  static let rules: [RuleID] = ["INTYG-06"]
  /// Days; ours.
  private static let tolerated = 7

  static func faults(in context: RecordContext) -> [Fault] {
    let counted = context.time.rows.map { context.record.periods[$0.position] }
    let service = DayRanges(counted, tolerance: tolerated)
    return context.certificates.flatMap { certificate in
      certificate.activities.compactMap { activity in
        guard activity.kind == .kliniskTjanstgoring, let start = activity.start, let end = activity.end,
          !service.hold(start, end, tolerance: tolerated)
        else { return nil }
        return Fault(
          "INTYG-06", at: certificate.path.key("activityRefs"),
          Messages.outside(certificate.label, start, end),
          severity: .varning, about: activity.id)
      }
    }
  }

  private enum Messages {
    static func outside(_ label: String, _ start: Day, _ end: Day) -> String {
      "\(label) gäller \(Wording.span(start, end)), som inte ligger inom någon period i tjänsteförteckningen."
    }
  }
}
