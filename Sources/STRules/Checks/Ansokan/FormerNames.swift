internal import STDiagnostics
internal import STModel

/// ANSOKAN-09: papers from elsewhere may bear a former name, which a proof of the change explains. What stands on them the
/// record does not say, so this is a reminder.
struct FormerNames: RecordCheck {
  static let rules: [RuleID] = ["ANSOKAN-09"]

  static func faults(in context: RecordContext) -> [Fault] {
    let names = context.record.applicant.previousNames
    let fromElsewhere = context.attachments.contains {
      $0.attachment.origin == .uploaded && $0.attachment.category.mayBearAFormerName
    }
    // A proof has no line of its own in the list.
    let isExplained = context.attachments.contains { $0.attachment.category == .ovrigt }
    guard !names.isEmpty, fromElsewhere, !isExplained else { return [] }
    return [Fault("ANSOKAN-09", at: .applicant.key("previousNames"), Messages.formerly(names))]
  }

  private enum Messages {
    static func formerly(_ names: [String]) -> String {
      "Sökanden har hetat \(Wording.list(names)), och bland bilagorna finns handlingar som kan bära det namnet."
    }
  }
}

extension AttachmentCategory {
  fileprivate var mayBearAFormerName: Bool {
    switch self {
    case .beforeLicence, .foreignService, .svenskDoktorsexamen, .utlandskDoktorsexamen: true
    case .btDelmal, .btFullgjord, .btBaskompetens, .stFullgjord, .specialistkompetens, .auskultation,
      .kliniskTjanstgoring, .kurs, .utvecklingsarbete, .skriftligtArbete, .sta3, .tredjelandDelmal,
      .tredjelandKompetenskrav, .individuelltProgram, .ovrigt:
      false
    }
  }
}
