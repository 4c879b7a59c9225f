internal import STDiagnostics
internal import STModel

/// ANSOKAN-11: the applicant has an identity number, and one that can be right.
struct ApplicantIdentity: RecordCheck {
  static let rules: [RuleID] = ["ANSOKAN-11"]

  static func faults(in context: RecordContext) -> [Fault] {
    let path = RecordPath.applicant.key("identity")
    guard let identity = context.record.applicant.identity else {
      return [Fault("ANSOKAN-11", at: path, Messages.missing)]
    }
    if !identity.value.isValid {
      return [
        Fault("ANSOKAN-11", at: path.key("value"), Messages.invalid(identity.value), severity: .varning)
      ]
    }
    if identity.value.isSamordningsnummer != (identity.type == .samordningsnummer) {
      return [Fault("ANSOKAN-11", at: path.key("type"), Messages.wrongKind(identity), severity: .varning)]
    }
    return []
  }

  private enum Messages {
    static let missing = "Sökandens personnummer eller samordningsnummer saknas."
    static func invalid(_ number: Personnummer) -> String {
      "Sökandens nummer \(number.masked) kan inte stämma: kontrollsiffran eller datumet är fel."
    }
    static func wrongKind(_ identity: Identity) -> String {
      identity.type == .personnummer
        ? "Sökandens nummer anges som personnummer men är ett samordningsnummer."
        : "Sökandens nummer anges som samordningsnummer men är ett personnummer."
    }
  }
}
