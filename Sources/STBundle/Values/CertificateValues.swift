internal import STLayout
internal import STModel

/// What stands on one certificate besides the applicant and the signers.
struct CertificateValues {
  let texts: IntygTexts
  /// Where the certificate stands.
  let pointer: String
  let number: Int
  let pointers: RecordPointers
  /// Where its first activity stands; its own place where it has none.
  private let activityPointer: String

  init(texts: IntygTexts, pointer: String, number: Int, pointers: RecordPointers) {
    self.texts = texts
    self.pointer = pointer
    self.number = number
    self.pointers = pointers
    activityPointer = texts.activities.first.map { pointers[$0.id] } ?? pointer
  }

  var group: PaperValue? {
    let certificate = texts.certificate
    let period = texts.period
    return .group(of: [
      ("number", .number(hundredths: number * 100, pointer: pointer)),
      ("milestones", .list(of: texts.milestones.map { .text($0, pointer: milestonesPointer) })),
      ("subject", text(texts.subject, certificate.subjectText, "subjectText", "subject")),
      ("description", text(texts.description, certificate.descriptionText, "descriptionText", "description")),
      ("activities", text(texts.activityList, certificate.activitiesText, "activitiesText", "kind")),
      ("howVerified", text(texts.howVerified, certificate.howVerifiedText, "howVerifiedText", "howVerified")),
      ("place", .text(of: texts.place, at: activityPointer + "/place")),
      ("period", .period(period.start, period.end, at: activityPointer)),
      ("places", places),
      ("courseLeader", .text(of: texts.courseLeader, at: activityPointer + "/courseLeaderRef")),
    ])
  }

  /// A text with the place of whatever it was taken from: the certificate's own, or else the first activity's.
  private func text(_ text: String?, _ own: String?, _ ownName: String, _ activityName: String) -> PaperValue?
  {
    .text(of: text, at: own == nil ? "\(activityPointer)/\(activityName)" : "\(pointer)/\(ownName)")
  }

  private var milestonesPointer: String {
    (texts.certificate.milestones.isEmpty ? activityPointer : pointer) + "/milestones"
  }

  /// The rows of service in Sweden (SOSFS 2015:8 bilaga 8a): the certificate's own, or else the activities' periods.
  private var places: PaperValue? {
    let own = texts.certificate.places.enumerated().map { position, place in
      row(place.place, place.start, place.end, at: "\(pointer)/places/\(position)")
    }
    if !own.isEmpty { return .list(of: own) }
    let periods = texts.activities.flatMap(\.periodRefs).compactMap(texts.index.period)
    return .list(
      of: periods.filter { $0.place.countryOrSweden == "SE" }.map { period in
        row(period.place, period.start, period.end, at: pointers[period.id])
      })
  }

  private func row(_ place: Place, _ start: Day, _ end: Day?, at pointer: String) -> PaperValue? {
    .group(of: [
      ("place", .text(place.printed, pointer: pointer + "/place/unit")),
      ("period", .period(start, end, at: pointer)),
    ])
  }
}
