internal import STDiagnostics
internal import STModel

/// DELMAL-06: the box for milestones holds at least one code and not too many.
struct MilestoneBox: RecordCheck {
  static let rules: [RuleID] = ["DELMAL-06"]

  static func faults(in context: RecordContext) -> [Fault] {
    context.certificates.compactMap { certificate in
      guard let form = certificate.form, !form.goalCodes.isEmpty else { return nil }
      let codes = certificate.codes
      let path = certificate.path.key("milestones")
      if codes.isEmpty { return Fault("DELMAL-06", at: path, Messages.none(certificate.label)) }
      guard codes.count > DelmalMatrix.mostCodes else { return nil }
      return Fault(
        "DELMAL-06", at: path, Messages.many(certificate.label, codes.count), severity: .varning)
    }
  }

  private enum Messages {
    static func none(_ label: String) -> String { "\(label) anger inga delmål och täcker därför inget." }
    static func many(_ label: String, _ count: Int) -> String { "\(label) anger \(count) delmål." }
  }
}
