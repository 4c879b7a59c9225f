internal import STDiagnostics
internal import STModel

/// INTYG-08: a course is certified on the form, not by the organiser's diploma.
struct DiplomasOnly: RecordCheck {
  static let rules: [RuleID] = ["INTYG-08"]

  static func faults(in context: RecordContext) -> [Fault] {
    let certified = Set(context.certificates.flatMap(\.intyg.activityRefs))
    return context.record.activities.enumerated().compactMap { position, activity in
      guard activity.kind == .kurs, activity.status == .completed, !activity.evidenceRefs.isEmpty,
        !certified.contains(activity.id)
      else { return nil }
      return Fault("INTYG-08", at: .activity(activity, position), Messages.diploma(activity))
    }
  }

  private enum Messages {
    static func diploma(_ activity: Utbildningsaktivitet) -> String {
      let name = activity.subject.map { "”\($0)”" } ?? activity.id
      return "Kursen \(name) har kursgivarens diplom men inget kursintyg."
    }
  }
}
