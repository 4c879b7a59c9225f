internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-01, -03, -04, -10 and BT-08: every particular that a signature block asks for is known. A person who lacks
/// something is told once, with all the certificates where it is wanted.
struct SignerParticulars: RecordCheck {
  static let rules: [RuleID] = [
    "UNDERSKRIFT-01", "UNDERSKRIFT-03", "UNDERSKRIFT-04", "UNDERSKRIFT-10", "BT-08",
  ]

  static func faults(in context: RecordContext) -> [Fault] {
    var gaps: [Gap] = []
    for certificate in context.certificates {
      for issuer in certificate.intyg.issuers {
        guard let person = context.index.person(issuer.personRef),
          let block = certificate.form?.blocks.first(where: { $0.roles.contains(issuer.role) })
        else { continue }
        let signer = Signer(issuer, person)
        for field in block.fields where !signer.has(field) {
          add(Gap(signer: signer, field: field, labels: [certificate.label]), to: &gaps)
        }
      }
    }
    return gaps.map { $0.fault(in: context) } + invalidNumbers(context) + undated(context)
  }

  private struct Gap {
    let signer: Signer
    let field: SignerField
    var labels: [String]
    var rule: RuleID { field.rule(for: signer.role) }

    func fault(in context: RecordContext) -> Fault {
      Fault(
        rule, at: context.path(ofPerson: signer.personID).key(field.recordKey),
        Messages.missing(signer, field, labels),
        values: ["roll": signer.role.name, "falt": field.name, "namn": signer.name],
        responsible: signer.role.responsible)
    }
  }

  private static func add(_ gap: Gap, to gaps: inout [Gap]) {
    let same = gaps.firstIndex {
      $0.signer.personID == gap.signer.personID && $0.field == gap.field && $0.rule == gap.rule
    }
    guard let same else { return gaps.append(gap) }
    gaps[same].labels += gap.labels.filter { !gaps[same].labels.contains($0) }
  }

  /// Check digit and day of the numbers of everybody who signs a form that prints them.
  private static func invalidNumbers(_ context: RecordContext) -> [Fault] {
    var told: Set<String> = []
    return context.certificates.flatMap(\.intyg.issuers).compactMap { issuer in
      guard let person = context.index.person(issuer.personRef) else { return nil }
      let signer = Signer(issuer, person)
      guard let number = signer.identity, !number.isValid, told.insert(person.id).inserted else { return nil }
      return Fault(
        "UNDERSKRIFT-10", at: context.path(ofPerson: person.id).key("identity").key("value"),
        Messages.invalid(signer.name, number), severity: .varning, values: ["namn": signer.name],
        responsible: issuer.role.responsible)
    }
  }

  /// A signed certificate has place and date at every signature. Until the papers are sent a certificate that waits for
  /// its signature has none: both are written by hand.
  private static func undated(_ context: RecordContext) -> [Fault] {
    let isSent = context.record.state == .submitted || context.record.state == .closed
    return context.certificates.filter { isSent || $0.intyg.status == .signed }.flatMap { certificate in
      certificate.intyg.issuers.enumerated().compactMap { position, issuer in
        guard issuer.date == nil || issuer.place == nil else { return nil }
        return Fault(
          "UNDERSKRIFT-01", at: certificate.path(ofIssuer: position),
          Messages.undated(certificate.label, issuer.role),
          values: ["roll": issuer.role.name, "falt": "ort och datum", "namn": ""],
          responsible: issuer.role.responsible, about: "datum")
      }
    }
  }

  private enum Messages {
    static func missing(_ signer: Signer, _ field: SignerField, _ labels: [String]) -> String {
      let shown = labels.count > 4 ? labels.prefix(3) + ["\(labels.count - 3) till"] : labels[...]
      return "\(signer.name) (\(signer.role.name)) saknar \(field.name), som behövs på "
        + Wording.list(shown.map(Wording.inside)) + "."
    }
    static func invalid(_ name: String, _ number: Personnummer) -> String {
      "Numret \(number.masked) för \(name) kan inte stämma: kontrollsiffran eller datumet är fel."
    }
    static func undated(_ label: String, _ role: Role) -> String {
      "\(label) saknar ort eller datum vid underskriften av \(role.name)."
    }
  }
}

extension SignerField {
  /// The key of a person that holds the value.
  fileprivate var recordKey: String {
    switch self {
    case .name: "familyName"
    case .identity: "identity"
    case .specialty: "specialties"
    case .workplace: "workplace"
    case .trainingYear: "supervisorTraining"
    }
  }
}
