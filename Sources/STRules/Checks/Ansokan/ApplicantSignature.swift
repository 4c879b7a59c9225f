internal import STDiagnostics
internal import STModel

/// ANSOKAN-05: the applicant signs last of all. Until the papers are sent a day that is left open or is yet to come is a
/// plan; once they are sent it is a fault.
struct ApplicantSignature: RecordCheck {
  static let rules: [RuleID] = ["ANSOKAN-05"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard let application = context.record.application else { return [] }
    let path = RecordPath.application.key("date")
    let isSent = context.record.state == .submitted || context.record.state == .closed
    guard let date = application.date else {
      return [
        isSent
          ? Fault("ANSOKAN-05", at: path, Messages.missing)
          : Fault("ANSOKAN-05", at: path, Messages.byHand, severity: .upplysning)
      ]
    }
    if date > context.today {
      return [
        Fault(
          "ANSOKAN-05", at: path, Messages.future(date), severity: isSent ? .varning : .upplysning)
      ]
    }
    let latest = context.certificates.flatMap(\.intyg.issuers).compactMap(\.date).max()
    guard let latest, date < latest else { return [] }
    return [Fault("ANSOKAN-05", at: path, Messages.early(date, latest), severity: .varning)]
  }

  private enum Messages {
    static let missing = "Ansökan är skickad men saknar datum för underskriften."
    static let byHand = "Ansökan har inget datum i posten; det skrivs för hand vid underskriften."
    static func future(_ date: Day) -> String { "Ansökan är daterad \(date), som inte har varit än." }
    static func early(_ date: Day, _ latest: Day) -> String {
      "Ansökan är daterad \(date), före det senaste intyget (\(latest))."
    }
  }
}
