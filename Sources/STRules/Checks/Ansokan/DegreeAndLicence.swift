internal import STDiagnostics
internal import STModel

/// ANSOKAN-02: degree and Swedish licence are there, the licence not before the degree.
struct DegreeAndLicence: RecordCheck {
  static let rules: [RuleID] = ["ANSOKAN-02"]

  static func faults(in context: RecordContext) -> [Fault] {
    let education = context.record.education
    let licences = education?.licences ?? []
    let licencesPath = RecordPath.education.key("licences")
    var faults: [Fault] = []
    func add(_ path: RecordPath, _ message: String, _ field: String, _ severity: Severity?) {
      faults.append(Fault("ANSOKAN-02", at: path, message, severity: severity, values: ["falt": field]))
    }
    if !licences.contains(where: { $0.country == "SE" && $0.kind == .legitimation }) {
      add(licencesPath, Messages.noLicence, "svensk legitimation", nil)
    }
    guard let degree = education?.medicalDegree else {
      add(RecordPath.education.key("medicalDegree"), Messages.noDegree, "läkarexamen", .varning)
      return faults
    }
    for (position, licence) in licences.enumerated() where licence.date < degree.date {
      add(
        licencesPath.item(position, licence.country).key("date"), Messages.order(licence.date, degree.date),
        "läkarexamen och legitimation", .varning)
    }
    return faults
  }

  private enum Messages {
    static let noLicence = "Svensk läkarlegitimation saknas."
    static let noDegree = "Uppgift om läkarexamen saknas."
    static func order(_ licence: Day, _ degree: Day) -> String {
      "Legitimationen (\(licence)) är daterad före läkarexamen (\(degree))."
    }
  }
}
