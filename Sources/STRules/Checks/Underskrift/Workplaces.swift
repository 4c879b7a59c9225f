internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-06 and -17: the chief leads the place where most of the ST was done, and the supervisor works where the
/// applicant served.
struct Workplaces: RecordCheck {
  static let rules: [RuleID] = ["UNDERSKRIFT-06", "UNDERSKRIFT-17"]

  static func faults(in context: RecordContext) -> [Fault] {
    let kind: PeriodKind = context.scope == .bt ? .bt : .st
    let rows = context.time.rows(kind)
    guard let longest = rows.max(by: { $0.months.calendar < $1.months.calendar }) else { return [] }
    let main = context.record.periods[longest.position].place
    let places = rows.map { context.record.periods[$0.position].place }
    return context.certificates.flatMap { certificate -> [Fault] in
      guard let category = certificate.form?.category else { return [] }
      return certificate.intyg.issuers.enumerated().compactMap { position, issuer in
        guard let person = context.index.person(issuer.personRef),
          let workplace = Signer(issuer, person).workplace
        else { return nil }
        let path = certificate.path(ofIssuer: position).key("personRef")
        switch (issuer.role, category) {
        case (.verksamhetschef, .stFullgjord), (.verksamhetschef, .specialistkompetens):
          if main.isNamed(in: workplace) { return nil }
          return Fault(
            "UNDERSKRIFT-06", at: path, Messages.chief(certificate.label, main.printed, workplace),
            responsible: .verksamhetschef)
        case (.huvudhandledare, .specialistkompetens), (.huvudhandledare, .btBaskompetens):
          let known = context.scope == .bt ? places : [main]
          if context.scope == .sosfs2015 || known.contains(where: { $0.isNamed(in: workplace) }) {
            return nil
          }
          return Fault(
            "UNDERSKRIFT-17", at: path, Messages.supervisor(person.fullName, workplace),
            responsible: .huvudhandledare)
        default: return nil
        }
      }
    }
  }

  private enum Messages {
    static func chief(_ label: String, _ main: String, _ workplace: String) -> String {
      "\(label) är undertecknat av verksamhetschefen vid ”\(workplace)”, men den längsta perioden är vid ”\(main)”."
    }
    static func supervisor(_ name: String, _ workplace: String) -> String {
      "Huvudansvarig handledare \(name) arbetar vid ”\(workplace)”, som inte är ett av tjänstgöringsställena."
    }
  }
}

extension Place {
  /// Whether a workplace as people write it names the unit, the clinic, the hospital or the care provider.
  fileprivate func isNamed(in workplace: String) -> Bool {
    let text = workplace.lowercased()
    return [unit, clinic, hospital, careProvider].compactMap { $0?.lowercased() }.contains {
      text.contains($0) || $0.contains(text)
    }
  }
}
