internal import STModel

/// Intygstexter, what a certificate (intyg) says about its activities: the certificate's own texts first, and otherwise
/// what can be composed from the activities. Several activities on one certificate are joined.
struct IntygTexts {
  let certificate: Intyg
  let activities: [Utbildningsaktivitet]
  let index: RecordIndex

  /// Every code once, in the order of the goal descriptions.
  var milestones: [String] {
    if !certificate.milestones.isEmpty { return certificate.milestones.map(\.code) }
    let codes = Set(activities.flatMap { $0.milestones.map(\.code) })
    return codes.sorted { Self.milestoneKey($0) < Self.milestoneKey($1) }
  }

  /// `STc10` comes after `STc9`.
  private static func milestoneKey(_ code: String) -> (String, Int, String) {
    let letters = code.prefix { !$0.isNumber }
    return (String(letters), Int(code.dropFirst(letters.count)) ?? 0, code)
  }

  var subject: String? {
    certificate.subjectText ?? Self.joined(activities.compactMap(\.subject), by: "; ")
  }

  var description: String? {
    if let text = certificate.descriptionText { return text }
    if activities.count <= 1 { return activities.first?.description }
    let paragraphs = activities.compactMap { activity -> String? in
      guard let description = activity.description else { return nil }
      return (activity.subject ?? places(of: activity).first).map { "\($0): \(description)" } ?? description
    }
    return Self.joined(paragraphs, by: "\n")
  }

  /// What was done. An activity that is a delmål as a whole gives its own account; any other gives one line with kind,
  /// subject or place, and period.
  var activityList: String? {
    if let text = certificate.activitiesText { return text }
    return Self.joined(
      activities.map { activity in
        (activity.kind.isDelmal ? activity.description : nil) ?? line(activity)
      }, by: "\n")
  }

  private func line(_ activity: Utbildningsaktivitet) -> String {
    let what = activity.subject ?? Self.joined(places(of: activity), by: "; ")
    let head = what.map { "\(activity.kind.printedName): \($0)" } ?? activity.kind.printedName
    let span = period(of: activity)
    guard let start = span.start else { return head }
    guard let end = span.end, end != start else { return "\(head), \(start)" }
    return "\(head), \(start) – \(end)"
  }

  /// How it was verified. An assessment is named by instrument, date and role alone: its words belong to the training
  /// and never stand on a paper.
  var howVerified: String? {
    if let text = certificate.howVerifiedText { return text }
    if let text = Self.joined(activities.compactMap(\.howVerified), by: "\n") { return text }
    return Self.joined(assessments.map(line), by: "\n")
  }

  private var assessments: [Bedomning] {
    let referred = Set(activities.flatMap(\.assessmentRefs))
    let ids = Set(activities.map(\.id))
    return index.record.assessments
      .filter { referred.contains($0.id) || $0.activityRef.map(ids.contains) == true }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  private func line(_ assessment: Bedomning) -> String {
    let head = "\(assessment.instrument.printedName) \(assessment.date)"
    let assessor = assessment.assessorRef.flatMap(index.person)
    guard let role = assessor?.roles.compactMap(\.assessorName).first else { return head }
    return "\(head), \(role)"
  }

  /// Who led the courses (SOSFS 2015:8 bilaga 5).
  var courseLeader: String? {
    Self.joined(
      Self.unique(activities.compactMap(\.courseLeaderRef).compactMap(index.person).map(\.fullName)), by: ", "
    )
  }

  var place: String? { Self.joined(activities.flatMap(places), by: "; ") }

  /// From the first day of any activity to the last day of any.
  var period: (start: Day?, end: Day?) {
    let spans = activities.map(period)
    return (spans.compactMap(\.start).min(), spans.compactMap(\.end).max())
  }

  private func places(of activity: Utbildningsaktivitet) -> [String] {
    if let place = activity.place { return [place.printed] }
    return Self.unique(activity.periodRefs.compactMap(index.period).map(\.place.printed))
  }

  private func period(of activity: Utbildningsaktivitet) -> (start: Day?, end: Day?) {
    if let start = activity.start { return (start, activity.end) }
    let periods = activity.periodRefs.compactMap(index.period)
    return (periods.map(\.start).min(), activity.end ?? periods.compactMap(\.end).max())
  }

  private static func joined(_ texts: [String], by separator: String) -> String? {
    texts.isEmpty ? nil : unique(texts).joined(separator: separator)
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

extension ActivityKind {
  /// Whether the activity stands for a delmål, which has a form of its own: HSLF-FS 2021:8 bilaga 2, 12 and 13.
  fileprivate var isDelmal: Bool { [.sta3, .tredjeland, .btDelmal].contains(self) }
}
