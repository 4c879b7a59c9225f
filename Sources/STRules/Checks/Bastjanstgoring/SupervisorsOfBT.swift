internal import STDiagnostics
internal import STModel

/// BT-06 and BT-08: who certifies a delmål in BT, or supervises the whole of it, is a specialist or training to be one; the
/// main supervisor had better be a specialist.
struct SupervisorsOfBT: RecordCheck {
  static let rules: [RuleID] = ["BT-06", "BT-08"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope == .bt else { return [] }
    var told: Set<String> = []
    return context.certificates.flatMap { certificate in
      certificate.intyg.issuers.compactMap { issuer -> Fault? in
        let isMain = certificate.form?.category == .btBaskompetens && issuer.role == .huvudhandledare
        guard isMain || certificate.form?.category == .btDelmal,
          let person = context.index.person(issuer.personRef), Signer(issuer, person).specialty == nil
        else { return nil }
        let isTraining = person.title?.lowercased().contains("st-läkare") == true
        if isTraining, !isMain { return nil }
        let rule: RuleID = isTraining ? "BT-08" : "BT-06"
        guard told.insert(rule.rawValue + person.id).inserted else { return nil }
        return Fault(
          rule, at: context.path(ofPerson: person.id),
          isTraining ? Messages.training(person.fullName) : Messages.unknown(person.fullName),
          severity: isTraining ? .upplysning : nil, responsible: issuer.role.responsible)
      }
    }
  }

  private enum Messages {
    static func unknown(_ name: String) -> String {
      "\(name) handleder i bastjänstgöringen men är varken registrerad som specialist eller som ST-läkare."
    }
    static func training(_ name: String) -> String {
      "Huvudansvarig handledare \(name) är ST-läkare, vilket är tillåtet; rekommendationen är en specialist."
    }
  }
}
