internal import STDiagnostics
internal import STModel

/// SPEC-05: an activity from before this training counts if it is what the new specialty asks for.
struct ActivitiesOfEarlierTraining: RecordCheck {
  static let rules: [RuleID] = ["SPEC-05"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope == .hslf2021, context.route == .ordinary,
      context.record.education?.earlierSpecialties.isEmpty == false,
      let first = context.record.periods.filter({ $0.kind == .st || $0.kind == .bt }).map(\.start).min()
    else { return [] }
    return context.certificates.compactMap { certificate in
      let ends = certificate.activities.compactMap { certificate.lastDay(of: $0, context) }
      guard let last = ends.max(), last < first else { return nil }
      return Fault("SPEC-05", at: certificate.path, Messages.early(certificate.label, last))
    }
  }

  private enum Messages {
    static func early(_ label: String, _ last: Day) -> String {
      "\(label) gäller en aktivitet till och med \(last), före den här utbildningen."
    }
  }
}
