internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-05: a doctor who signs in the place of the chief has been appointed by one, no later than the signature.
struct Appointments: RecordCheck {
  static let rules: [RuleID] = ["UNDERSKRIFT-05"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope == .sosfs2015 else { return [] }
    return context.certificates.flatMap { certificate in
      certificate.intyg.issuers.enumerated().compactMap { position, issuer in
        let path = certificate.path(ofIssuer: position)
        if issuer.role == .utseddLakare { return fault(issuer, certificate, path, context) }
        let isAlone = !certificate.intyg.issuers.contains { $0.role == .utseddLakare }
        guard issuer.role == .verksamhetschef, issuer.delegatedTo != nil, isAlone else { return nil }
        return Fault(
          "UNDERSKRIFT-05", at: path.key("delegatedTo"), Messages.unsigned(certificate.label), about: "utsedd"
        )
      }
    }
  }

  private static func fault(
    _ issuer: Intygsutfardare, _ certificate: CertificateContext, _ path: RecordPath, _ context: RecordContext
  ) -> Fault? {
    guard let delegation = issuer.delegation else {
      return Fault("UNDERSKRIFT-05", at: path, Messages.nobody(certificate.label), about: "utsedd")
    }
    let here = path.key("delegation")
    if delegation.by == issuer.personRef {
      return Fault("UNDERSKRIFT-05", at: here.key("by"), Messages.himself(certificate.label), about: "utsedd")
    }
    if let chief = context.index.person(delegation.by), !chief.roles.contains(.verksamhetschef) {
      return Fault(
        "UNDERSKRIFT-05", at: here.key("by"), Messages.noChief(certificate.label, chief.fullName),
        about: "utsedd")
    }
    guard let appointed = delegation.date, let signed = issuer.date, appointed > signed else { return nil }
    return Fault(
      "UNDERSKRIFT-05", at: here.key("date"), Messages.late(certificate.label, appointed, signed),
      severity: .varning, about: "datum")
  }

  private enum Messages {
    static func nobody(_ label: String) -> String {
      "\(label) är undertecknat av en utsedd läkare, men det framgår inte vilken verksamhetschef som har utsett."
    }
    static func unsigned(_ label: String) -> String {
      "\(label): verksamhetschefen har utsett en läkare, som inte är med bland dem som skriver under."
    }
    static func himself(_ label: String) -> String { "\(label): den utsedda läkaren har utsett sig själv." }
    static func noChief(_ label: String, _ name: String) -> String {
      "\(label): \(name), som har utsett läkaren, är inte registrerad som verksamhetschef."
    }
    static func late(_ label: String, _ appointed: Day, _ signed: Day) -> String {
      "\(label): läkaren utsågs \(appointed), efter sin underskrift (\(signed))."
    }
  }
}
