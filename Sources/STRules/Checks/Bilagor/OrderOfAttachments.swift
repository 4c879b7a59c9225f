internal import STDiagnostics
internal import STModel

/// ANSOKAN-04 and -14: the papers are numbered in the order of the form's list, and none is there without need.
struct OrderOfAttachments: RecordCheck {
  static let rules: [RuleID] = ["ANSOKAN-04", "ANSOKAN-14"]

  static func faults(in context: RecordContext) -> [Fault] {
    let numbered = context.attachments.filter { $0.attachment.number != nil }
      .sorted { ($0.attachment.number ?? 0, $0.position) < ($1.attachment.number ?? 0, $1.position) }
    var highest = 0
    var faults: [Fault] = []
    for (position, attachment) in numbered {
      let rank = attachment.category.rank
      if rank < highest, faults.isEmpty {
        faults.append(
          Fault(
            "ANSOKAN-04", at: RecordPath.attachment(attachment, position).key("number"),
            Messages.order(attachment.title)))
      }
      highest = max(highest, rank)
    }
    let needless = context.attachments.filter { $0.attachment.category == .ovrigt }.map {
      position, attachment in
      Fault("ANSOKAN-14", at: .attachment(attachment, position), Messages.needless(attachment.title))
    }
    return faults + needless
  }

  private enum Messages {
    static func order(_ title: String) -> String {
      "Bilagan ”\(title)” har ett nummer som inte följer ordningen i förteckningen."
    }
    static func needless(_ title: String) -> String {
      "”\(title)” hör inte till någon rad i förteckningen och behövs kanske inte."
    }
  }
}

extension AttachmentCategory {
  /// The place of the row in the lists of the forms, which all keep to one order.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
