internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-06, UNDERSKRIFT-17 and BT-07: the chief leads the place where most of the ST was done, or one of the places
/// of BT, and the main supervisor works where the applicant served. Service abroad has no chief of ours and is left out.
struct Workplaces: RecordCheck {
  static let rules: [RuleID] = ["UNDERSKRIFT-06", "UNDERSKRIFT-17", "BT-07"]

  static func faults(in context: RecordContext) -> [Fault] {
    let places = servedPlaces(context)
    guard let main = places.max(by: { $0.months < $1.months })?.place else { return [] }
    var told: Set<String> = []
    return context.certificates.flatMap { certificate -> [Fault] in
      certificate.intyg.issuers.enumerated().compactMap { position, issuer in
        guard let duty = duty(issuer, certificate.form, context.scope),
          let (person, workplace) = workplace(issuer, context)
        else { return nil }
        let known = context.scope == .bt ? places.map(\.place) : [main]
        guard !known.contains(where: { $0.isNamed(in: workplace) }),
          told.insert(duty.rule.rawValue + person.id).inserted
        else { return nil }
        let message =
          duty.isChief
          ? Messages.chief(certificate.label, workplace, context.scope == .bt ? nil : main)
          : Messages.supervisor(person.fullName, workplace)
        return Fault(
          duty.rule, at: certificate.path(ofIssuer: position).key("personRef"), message,
          severity: duty.severity, responsible: issuer.role.responsible, about: "tjänsteställe")
      }
    }
  }

  /// Where the one who answers for a signature works: for an appointed doctor that is the chief who appointed.
  private static func workplace(_ issuer: Intygsutfardare, _ context: RecordContext) -> (Person, String)? {
    if issuer.role == .utseddLakare {
      let chief = issuer.delegation.flatMap { context.index.person($0.by) }
      return chief.flatMap { chief in chief.workplace.map { (chief, $0) } }
    }
    return context.index.person(issuer.personRef).flatMap { person in
      Signer(issuer, person).workplace.map { (person, $0) }
    }
  }

  /// What the place of work of somebody who signs is measured by; nil where no rule asks.
  private static func duty(
    _ issuer: Intygsutfardare, _ form: FormRequirement?, _ scope: RuleScope
  ) -> (rule: RuleID, severity: Severity?, isChief: Bool)? {
    let isChief = issuer.role == .verksamhetschef || issuer.role == .utseddLakare
    return switch form?.category {
    case .stFullgjord where isChief: ("UNDERSKRIFT-06", nil, true)
    case .specialistkompetens where isChief && scope == .sosfs2015: ("UNDERSKRIFT-06", nil, true)
    case .tredjelandKompetenskrav where isChief: ("UNDERSKRIFT-06", nil, true)
    case .btFullgjord where isChief: ("BT-07", .varning, true)
    case .specialistkompetens where issuer.role == .huvudhandledare && scope == .hslf2021,
      .btBaskompetens where issuer.role == .huvudhandledare:
      ("UNDERSKRIFT-17", nil, false)
    default: nil
    }
  }

  /// The clinics of the Swedish rows with the months of each: those of ST, or those of BT in an application for BT.
  private static func servedPlaces(_ context: RecordContext) -> [(place: Place, months: FullTimeMonths)] {
    var places: [(place: Place, months: FullTimeMonths)] = []
    for row in context.time.rows(context.scope == .bt ? .bt : .st) {
      let place = context.record.periods[row.position].place
      guard place.countryOrSweden == "SE" else { continue }
      if let same = places.firstIndex(where: { $0.place.isSameClinic(as: place) }) {
        places[same].months = places[same].months + row.months.calendar
      } else {
        places.append((place, row.months.calendar))
      }
    }
    return places
  }

  private enum Messages {
    static func chief(_ label: String, _ workplace: String, _ main: Place?) -> String {
      let served =
        main.map { "den mesta tiden är gjord vid ”\($0.clinic ?? $0.printed)”" }
        ?? "det är inget av ställena för bastjänstgöringen"
      return "\(label): verksamhetschefen är chef vid ”\(workplace)”, men \(served)."
    }
    static func supervisor(_ name: String, _ workplace: String) -> String {
      "Huvudansvarig handledare \(name) arbetar vid ”\(workplace)”, som inte är ett av tjänstgöringsställena."
    }
  }
}

extension Place {
  /// Whether a workplace, as it is printed, names this place.
  func isNamed(in workplace: String) -> Bool {
    let text = workplace.lowercased()
    return [unit, clinic, hospital, careProvider].compactMap { $0?.lowercased() }.contains {
      text.contains($0) || $0.contains(text)
    }
  }

  fileprivate func isSameClinic(as other: Place) -> Bool {
    (clinic ?? unit) == (other.clinic ?? other.unit) && hospital == other.hospital
  }
}
