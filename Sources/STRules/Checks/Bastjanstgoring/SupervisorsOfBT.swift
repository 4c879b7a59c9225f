internal import STDiagnostics
internal import STModel

/// BT-06: who certifies a delmål in BT is a specialist, or training to be one.
struct SupervisorsOfBT: RecordCheck {
  static let rules: [RuleID] = ["BT-06"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope == .bt else { return [] }
    var told: Set<String> = []
    return context.certificates.filter { $0.form?.category == .btDelmal }.flatMap { certificate in
      certificate.intyg.issuers.enumerated().compactMap { position, issuer -> Fault? in
        guard let person = context.index.person(issuer.personRef) else { return nil }
        let signer = Signer(issuer, person)
        let isTraining = person.title?.lowercased().contains("st-läkare") == true
        guard signer.specialty == nil, !isTraining, told.insert(person.id).inserted else { return nil }
        return Fault(
          "BT-06", at: context.path(ofPerson: person.id), Messages.unknown(signer.name),
          responsible: issuer.role.responsible)
      }
    }
  }

  private enum Messages {
    static func unknown(_ name: String) -> String {
      "\(name) intygar delmål i bastjänstgöringen men är varken registrerad som specialist eller som ST-läkare."
    }
  }
}
