internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-14: the applicant issues no certificate.
struct SelfCertified: RecordCheck {
  static let rules: [RuleID] = ["UNDERSKRIFT-14"]

  static func faults(in context: RecordContext) -> [Fault] {
    context.certificates.flatMap { certificate in
      certificate.intyg.issuers.enumerated().compactMap { position, issuer in
        guard let person = context.index.person(issuer.personRef),
          isApplicant(Signer(issuer, person), context.record.applicant)
        else { return nil }
        return Fault(
          "UNDERSKRIFT-14", at: certificate.path(ofIssuer: position).key("personRef"),
          Messages.own(certificate.label))
      }
    }
  }

  private static func isApplicant(_ signer: Signer, _ applicant: Applicant) -> Bool {
    guard let own = applicant.identity?.value, let theirs = signer.identity else {
      return signer.name == applicant.fullName
    }
    return own == theirs
  }

  private enum Messages {
    static func own(_ label: String) -> String { "\(label) har sökanden själv som utfärdare." }
  }
}
