internal import STDiagnostics
internal import STModel

/// ATT-2 and ATT-3: an uploaded attachment has its file, and the file has passed inspection if it was inspected.
struct UploadedFiles: RecordCheck {
  static let rules: [RuleID] = ["ATT-2", "ATT-3"]

  static func faults(in context: RecordContext) -> [Fault] {
    context.attachments.compactMap { position, attachment in
      let path = RecordPath.attachment(attachment, position)
      if attachment.origin == .uploaded, attachment.file == nil {
        return Fault("ATT-2", at: path.key("file"), Messages.missing(attachment.title))
      }
      guard let status = attachment.check?.status, status == .fynd || status == .stoppad else { return nil }
      return Fault("ATT-3", at: path.key("check").key("status"), Messages.dirty(attachment.title, status))
    }
  }

  private enum Messages {
    static func missing(_ title: String) -> String {
      "Bilagan ”\(title)” ska vara uppladdad men har ingen fil."
    }
    static func dirty(_ title: String, _ status: FileCheckStatus) -> String {
      status == .stoppad
        ? "Filen till bilagan ”\(title)” stoppades vid granskningen."
        : "Filen till bilagan ”\(title)” har dolt innehåll kvar."
    }
  }
}
