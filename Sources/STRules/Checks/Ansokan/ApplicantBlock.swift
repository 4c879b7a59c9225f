internal import STDiagnostics
internal import STModel

/// ANSOKAN-01 and ANSOKAN-06: the application form's part about the applicant is filled.
struct ApplicantBlock: RecordCheck {
  static let rules: [RuleID] = ["ANSOKAN-01", "ANSOKAN-06"]

  static func faults(in context: RecordContext) -> [Fault] {
    let applicant = context.record.applicant
    var faults: [Fault] = []
    func missing(_ field: String, _ path: RecordPath, _ severity: Severity?) {
      faults.append(
        Fault("ANSOKAN-01", at: path, Messages.missing(field), severity: severity, values: ["falt": field]))
    }
    if context.record.application == nil { missing("ansökan (slag, datum och avgift)", .application, nil) }
    if applicant.address == nil { missing("adress", .applicant.key("address"), .varning) }
    if applicant.phones?.privateOrMobileOrHome == nil, applicant.phones?.work == nil {
      missing("telefonnummer", .applicant.key("phones"), .varning)
    }
    if applicant.workplace == nil { missing("arbetsplats", .applicant.key("workplace"), .varning) }
    let email = RecordPath.applicant.key("email")
    switch applicant.email {
    case nil: faults.append(Fault("ANSOKAN-06", at: email, Messages.noEmail))
    case .some(let address) where !isAddress(address):
      faults.append(Fault("ANSOKAN-06", at: email, Messages.badEmail))
    default: break
    }
    return faults
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts.first, let host = parts.last, !name.isEmpty else { return false }
    return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".") && !text.contains(" ")
  }

  private enum Messages {
    static func missing(_ field: String) -> String { "Ansökan saknar \(field)." }
    static let noEmail = "E-postadress saknas."
    static let badEmail = "E-postadressen ser inte ut som en adress."
  }
}
