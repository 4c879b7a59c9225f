internal import STModel

// The paths that several checks start from.

extension RecordPath {
  static let application = RecordPath.root.key("application")
  static let applicant = RecordPath.root.key("applicant")
  static let education = RecordPath.root.key("education")

  static func period(_ period: Tjanstgoringsperiod, _ position: Int) -> RecordPath {
    .root.key("periods").item(position, period.id)
  }

  static func activity(_ activity: Utbildningsaktivitet, _ position: Int) -> RecordPath {
    .root.key("activities").item(position, activity.id)
  }

  static func attachment(_ attachment: Attachment, _ position: Int) -> RecordPath {
    .root.key("attachments").item(position, attachment.id)
  }
}
