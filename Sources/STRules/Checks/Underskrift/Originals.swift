internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-13 and ANSOKAN-07: certificates are sent as originals, signed by hand, and other papers as copies.
struct Originals: RecordCheck {
  static let rules: [RuleID] = ["UNDERSKRIFT-13", "ANSOKAN-07"]

  static func faults(in context: RecordContext) -> [Fault] {
    let copies = context.attachments.compactMap { position, attachment -> Fault? in
      guard attachment.certificateRef != nil, let sent = attachment.sendAs, sent != .original else {
        return nil
      }
      return Fault(
        "UNDERSKRIFT-13", at: RecordPath.attachment(attachment, position).key("sendAs"),
        Messages.copy(attachment.title))
    }
    let kept = context.attachments.compactMap { position, attachment -> Fault? in
      guard attachment.certificateRef == nil, attachment.sendAs == .original else { return nil }
      return Fault(
        "ANSOKAN-07", at: RecordPath.attachment(attachment, position).key("sendAs"),
        Messages.original(attachment.title))
    }
    let electronic = context.certificates.flatMap { certificate in
      certificate.intyg.issuers.enumerated().compactMap { position, issuer -> Fault? in
        guard issuer.signature.kind == .pades else { return nil }
        return Fault(
          "UNDERSKRIFT-13", at: certificate.path(ofIssuer: position).key("signature"),
          Messages.electronic(certificate.label), severity: .varning)
      }
    }
    return copies + kept + electronic
  }

  private enum Messages {
    static func copy(_ title: String) -> String {
      "”\(title)” skickas som kopia, men intyg ska vara i original."
    }
    static func original(_ title: String) -> String {
      "”\(title)” skickas i original, men för andra handlingar än intyg räcker en kopia."
    }
    static func electronic(_ label: String) -> String {
      "\(label) är undertecknat elektroniskt; om det godtas är inte känt."
    }
  }
}
