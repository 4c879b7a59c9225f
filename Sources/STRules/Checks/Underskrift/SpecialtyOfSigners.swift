internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-02, -05, -07 and -15: those who certify the competence are specialists in what is applied for, or in a
/// specialty that is as good.
struct SpecialtyOfSigners: RecordCheck {
  static let rules: [RuleID] = ["UNDERSKRIFT-02", "UNDERSKRIFT-05", "UNDERSKRIFT-07", "UNDERSKRIFT-15"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard let specialty = context.specialty, context.scope != .bt else { return [] }
    return context.certificates.flatMap { certificate -> [Fault] in
      guard certificate.form?.certifiesCompetence == true else { return [] }
      return certificate.intyg.issuers.enumerated().compactMap { position, issuer in
        guard let rule = rule(issuer, certificate), let person = context.index.person(issuer.personRef) else {
          return nil
        }
        return fault(rule, specialty, certificate, position, Signer(issuer, person), person, context)
      }
    }
  }

  /// The rule that speaks of a signer's specialty; nil for those who need none.
  private static func rule(_ issuer: Intygsutfardare, _ certificate: CertificateContext) -> RuleID? {
    switch issuer.role {
    case .huvudhandledare: "UNDERSKRIFT-02"
    case .specialistlakare: "UNDERSKRIFT-07"
    case .utseddLakare: "UNDERSKRIFT-05"
    case .verksamhetschef:
      certificate.intyg.issuers.contains { $0.role == .utseddLakare } || issuer.delegatedTo != nil
        ? nil : "UNDERSKRIFT-05"
    case .sokande, .handledare, .externBedomare, .studierektor, .kursledare, .bedomare, .administrator: nil
    }
  }

  private static func fault(
    _ rule: RuleID, _ specialty: SpecialtyRequirements, _ certificate: CertificateContext, _ position: Int,
    _ signer: Signer, _ person: Person, _ context: RecordContext
  ) -> Fault? {
    // That a specialty is filled in at all is another rule's business.
    guard signer.specialty != nil else { return nil }
    let issuer = certificate.intyg.issuers[position]
    let all = [issuer.specialty].compactMap(\.self) + person.specialties(on: issuer.date)
    let held = all.flatMap(Self.names)
    if held.contains(where: { $0 == specialty.name.lowercased() }) { return nil }
    let shown = Wording.list(all.isEmpty ? person.specialties.map(\.name) : all)
    let isLater = person.specialties.contains { Self.names($0.name).contains(specialty.name.lowercased()) }
    let path = certificate.path(ofIssuer: position).key("personRef")
    let values = ["namn": signer.name, "specialitet": specialty.name]
    let equated = context.foreskrift.equated.first { equated in
      equated.specialty == specialty.code && equated.accepts.contains { held.contains($0.lowercased()) }
    }
    if let equated, let date = issuer.date ?? (equated.through == nil ? context.today : nil) {
      guard let last = equated.through else { return nil }
      if date <= last {
        let isLate = (context.record.application?.date ?? context.today) > last
        return isLate
          ? Fault(
            "UNDERSKRIFT-15", at: path, Messages.equated(signer, shown, specialty, last, date),
            values: values,
            responsible: issuer.role.responsible) : nil
      }
    }
    return Fault(
      rule, at: path,
      isLater
        ? Messages.later(certificate.label, signer, specialty)
        : Messages.other(certificate.label, signer, shown, specialty), values: values,
      responsible: issuer.role.responsible, about: "specialitet")
  }

  /// The box may name several specialties.
  private static func names(_ text: String) -> [String] {
    let whole = text.lowercased()
    return [whole]
      + whole.split(whereSeparator: { $0 == ";" || $0 == "/" || $0 == "," }).map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
  }

  private enum Messages {
    static func other(
      _ label: String, _ signer: Signer, _ shown: String, _ specialty: SpecialtyRequirements
    ) -> String {
      "\(label): \(signer.name) (\(signer.role.name)) är specialist i \(shown), inte i \(specialty.name)."
    }
    static func later(_ label: String, _ signer: Signer, _ specialty: SpecialtyRequirements) -> String {
      "\(label): \(signer.name) (\(signer.role.name)) blev specialist i \(specialty.name) först efter underskriften."
    }
    static func equated(
      _ signer: Signer, _ shown: String, _ specialty: SpecialtyRequirements, _ last: Day, _ date: Day
    ) -> String {
      "\(signer.name) är specialist i \(shown). Det likställdes med \(specialty.name) till och med \(last); "
        + "underskriften är daterad \(date)."
    }
  }
}

extension FormRequirement {
  /// Whether the form says that the competence is reached (2021 bilaga 7; 2015 bilaga 2, 8 a and 8 b).
  var certifiesCompetence: Bool {
    category == .specialistkompetens || category == .tredjelandKompetenskrav
  }
}
