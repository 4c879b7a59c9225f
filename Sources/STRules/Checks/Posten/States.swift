internal import STDiagnostics
internal import STModel

/// STATE-1 and STATE-2: a finished record has no unfinished certificates, and a replaced certificate no longer counts.
struct States: RecordCheck {
  static let rules: [RuleID] = ["STATE-1", "STATE-2"]

  static func faults(in context: RecordContext) -> [Fault] {
    context.certificates.flatMap { certificate in
      [draft(certificate, context.record.state), replaced(certificate, context)].compactMap(\.self)
    }
  }

  private static func draft(_ certificate: CertificateContext, _ state: RecordState) -> Fault? {
    guard state != .draft, certificate.intyg.status == .draft else { return nil }
    return Fault("STATE-1", at: certificate.path.key("status"), Messages.draft(certificate.label))
  }

  private static func replaced(_ certificate: CertificateContext, _ context: RecordContext) -> Fault? {
    if certificate.intyg.relation?.certificateRef == certificate.intyg.id {
      return Fault("STATE-2", at: certificate.path.key("relation"), Messages.itself(certificate.label))
    }
    guard let relation = certificate.intyg.relation, relation.kind == .ersatter,
      let old = context.certificates.first(where: { $0.intyg.id == relation.certificateRef })
    else { return nil }
    return Fault(
      "STATE-2", at: certificate.path.key("relation"), Messages.stillCounts(old.label, certificate.label))
  }

  private enum Messages {
    static func draft(_ label: String) -> String { "\(label) är ett utkast, men posten är inte längre det." }
    static func itself(_ label: String) -> String { "\(label) anges ersätta eller komplettera sig självt." }
    static func stillCounts(_ old: String, _ new: String) -> String {
      "\(old) är ersatt av \(Wording.inside(new)) men räknas fortfarande med."
    }
  }
}
