internal import STDiagnostics
internal import STModel

/// INTYG-01 and INTYG-02: the activity is of the kind that the form is for, and there is one of it.
struct ActivitiesOfForm: RecordCheck {
  static let rules: [RuleID] = ["INTYG-01", "INTYG-02"]

  static func faults(in context: RecordContext) -> [Fault] {
    context.certificates.flatMap { certificate -> [Fault] in
      guard let form = certificate.form, !form.activityKinds.isEmpty else { return [] }
      let path = certificate.path.key("activityRefs")
      var faults = certificate.activities.filter { !form.activityKinds.contains($0.kind) }.map { activity in
        Fault("INTYG-01", at: path, Messages.wrongForm(certificate.label, activity), about: activity.id)
      }
      if certificate.activities.count > 1 {
        faults.append(Fault("INTYG-02", at: path, Messages.several(certificate.label)))
      }
      return faults
    }
  }

  private enum Messages {
    static func wrongForm(_ label: String, _ activity: Utbildningsaktivitet) -> String {
      let name = activity.subject.map { "”\($0)”" } ?? "aktiviteten \(activity.id)"
      return "\(label) är inte blanketten för \(name) (\(activity.kind.name))."
    }
    static func several(_ label: String) -> String { "\(label) gäller flera aktiviteter." }
  }
}
