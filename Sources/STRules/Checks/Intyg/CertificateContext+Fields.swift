internal import STModel

extension CertificateContext {
  /// Whether a field of the form gets a value from the certificate, its activities or the record.
  func isFilled(_ field: IntygField, in context: RecordContext) -> Bool {
    let record = context.record
    switch field {
    case .place:
      return activities.contains { $0.place != nil || !periods(of: $0, context).isEmpty }
    case .period: return !activities.isEmpty && activities.allSatisfy { lastDay(of: $0, context) != nil }
    case .subject: return intyg.subjectText != nil || activities.contains { $0.subject != nil }
    case .description: return description != nil
    case .activities:
      return intyg.activitiesText != nil || activities.contains { $0.description != nil || $0.subject != nil }
    case .howVerified:
      return intyg.howVerifiedText != nil
        || activities.contains { $0.howVerified != nil || !$0.assessmentRefs.isEmpty }
    case .places:
      return !intyg.places.isEmpty || activities.contains { !periods(of: $0, context).isEmpty }
    case .courseLeader:
      return intyg.issuers.contains { $0.role == .kursledare }
        || activities.contains { $0.courseLeaderRef != nil }
    case .studyDirector: return record.st.studyDirectorRef != nil
    case .stRows: return record.periods.contains { $0.kind == .st }
    case .btRows: return record.periods.contains { $0.kind == .bt }
    case .primaryCare: return record.bt?.primaryCareAccount != nil || hasBT(.primarvard, record)
    case .acuteCare: return record.bt?.acuteCareAccount != nil || hasBT(.akutsjukvard, record)
    }
  }

  /// What the description box will hold.
  var description: String? { intyg.descriptionText ?? activities.lazy.compactMap(\.description).first }

  /// The last day of an activity: its own, or that of its last period. Nil while either is open.
  func lastDay(of activity: Utbildningsaktivitet, _ context: RecordContext) -> Day? {
    if activity.periodRefs.isEmpty || activity.end != nil { return activity.end }
    let ends = periods(of: activity, context).map(\.end)
    return ends.contains(nil) ? nil : ends.compactMap(\.self).max()
  }

  private func periods(of activity: Utbildningsaktivitet, _ context: RecordContext) -> [Tjanstgoringsperiod] {
    activity.periodRefs.compactMap(context.index.period)
  }

  private func hasBT(_ setting: CareSetting, _ record: STRecord) -> Bool {
    record.periods.contains { $0.kind == .bt && $0.setting.contains(setting) }
  }
}

extension IntygField {
  /// The field as people name it, in the definite form.
  var name: String {
    switch self {
    case .place: "tjänstgöringsställe"
    case .period: "period"
    case .subject: "ämne"
    case .description: "beskrivning"
    case .activities: "utbildningsaktiviteter"
    case .howVerified: "hur det kontrollerats att delmålen uppnåtts"
    case .places: "tjänstgöringsställen"
    case .courseLeader: "kursledarens namn"
    case .studyDirector: "studierektor"
    case .stRows: "rader i tjänsteförteckningen"
    case .btRows: "rader i tjänsteförteckningen"
    case .primaryCare: "redogörelse för primärvård"
    case .acuteCare: "redogörelse för akut sjukvård"
    }
  }

  /// The kind of care that an account is about, for its rule's remedy.
  var careSetting: String {
    switch self {
    case .acuteCare: "akut sjukvård"
    default: "primärvård"
    }
  }
}
