internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-05 and -07 and BT-08: the blocks of one certificate are signed by different people.
struct DistinctSigners: RecordCheck {
  static let rules: [RuleID] = ["UNDERSKRIFT-05", "UNDERSKRIFT-07", "BT-08"]

  static func faults(in context: RecordContext) -> [Fault] {
    context.certificates.flatMap { certificate -> [Fault] in
      guard let form = certificate.form, form.blocks.count > 1, !form.blocksAreAlternatives else { return [] }
      var people: [Signer] = []
      return certificate.intyg.issuers.enumerated().compactMap { position, issuer in
        guard let person = context.index.person(issuer.personRef) else { return nil }
        let signer = Signer(issuer, person)
        defer { people.append(signer) }
        guard people.contains(where: { $0.isSamePerson(as: signer) }) else { return nil }
        return Fault(
          form.roleRule, at: certificate.path(ofIssuer: position).key("personRef"),
          Messages.same(certificate.label, signer.name), about: "samma")
      }
    }
  }

  private enum Messages {
    static func same(_ label: String, _ name: String) -> String {
      "\(label) är undertecknat av \(name) i två roller; det ska vara två olika personer."
    }
  }
}
