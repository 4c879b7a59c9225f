internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-03: a supervisor who certifies an activity is a specialist on the day of the signature. Which specialty is
/// relevant is a judgement, so any of them will do.
struct SpecialistsBySigning: RecordCheck {
  static let rules: [RuleID] = ["UNDERSKRIFT-03"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope != .bt else { return [] }
    return context.certificates.flatMap { certificate in
      certificate.intyg.issuers.enumerated().compactMap { position, issuer in
        guard issuer.role == .handledare, issuer.specialty == nil, let signed = issuer.date,
          let person = context.index.person(issuer.personRef), !person.specialties.isEmpty,
          person.specialties(on: signed).isEmpty
        else { return nil }
        return Fault(
          "UNDERSKRIFT-03", at: certificate.path(ofIssuer: position).key("personRef"),
          Messages.later(certificate.label, person.fullName, signed), values: ["namn": person.fullName],
          responsible: .handledare)
      }
    }
  }

  private enum Messages {
    static func later(_ label: String, _ name: String, _ signed: Day) -> String {
      "\(label) är undertecknat \(signed) av \(name), som blev specialist först därefter."
    }
  }
}

extension Person {
  /// The names of the specialties held on a day; one without a date is held on any.
  func specialties(on day: Day?) -> [String] {
    specialties.filter { held in
      guard let day, let since = held.since else { return true }
      return since <= day
    }.map(\.name)
  }
}
