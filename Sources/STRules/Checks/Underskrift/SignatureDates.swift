internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-12 and BT-08: nothing is certified before it is done, and the certificates that rest on others come last.
struct SignatureDates: RecordCheck {
  static let rules: [RuleID] = ["UNDERSKRIFT-12", "BT-08"]

  static func faults(in context: RecordContext) -> [Fault] {
    let latest = context.certificates.filter { $0.form?.concludes == false }
      .flatMap(\.intyg.issuers).compactMap(\.date).max()
    return context.certificates.flatMap { certificate in
      unfinished(certificate)
        + certificate.intyg.issuers.indices.compactMap { issuer in
          early(certificate, issuer, latest, context)
        }
    }
  }

  private static func unfinished(_ certificate: CertificateContext) -> [Fault] {
    guard certificate.isFinal else { return [] }
    return certificate.activities.filter { $0.status != .completed }.map { activity in
      Fault(
        "UNDERSKRIFT-12", at: certificate.path.key("activityRefs"), Messages.unfinished(certificate.label),
        about: activity.id)
    }
  }

  private static func early(
    _ certificate: CertificateContext, _ position: Int, _ latest: Day?, _ context: RecordContext
  ) -> Fault? {
    let issuer = certificate.intyg.issuers[position]
    guard let date = issuer.date else { return nil }
    let path = certificate.path(ofIssuer: position).key("date")
    func fault(_ reason: String, _ severity: Severity? = nil) -> Fault {
      Fault(
        "UNDERSKRIFT-12", at: path, Messages.dated(certificate.label, date, reason), severity: severity,
        responsible: issuer.role.responsible)
    }
    if date > context.today { return fault("det är ett datum som inte har varit än") }
    if let end = lastDay(certificate, context), date < end {
      return fault("det som intygas pågick till \(end)")
    }
    if certificate.form?.category == .btBaskompetens, let end = lastDay(of: .bt, context), date < end {
      return Fault(
        "BT-08", at: path, Messages.dated(certificate.label, date, "bastjänstgöringen pågick till \(end)"),
        severity: .varning, responsible: issuer.role.responsible)
    }
    if certificate.form?.concludes == true, let latest, date < latest {
      return fault("ett intyg som det vilar på är daterat \(latest)", .varning)
    }
    return nil
  }

  /// The last day of what the certificate is about.
  private static func lastDay(_ certificate: CertificateContext, _ context: RecordContext) -> Day? {
    let ofActivities = certificate.activities.compactMap { certificate.lastDay(of: $0, context) }
    let ofService = certificate.form?.certifies.flatMap { lastDay(of: $0, context) }
    return (ofActivities + [ofService].compactMap(\.self)).max()
  }

  /// The last day of the rows that a form certifies: those of BT, or all that count.
  private static func lastDay(of kind: PeriodKind, _ context: RecordContext) -> Day? {
    let rows = kind == .bt ? context.time.rows(.bt) : context.time.rows
    return rows.compactMap { context.record.periods[$0.position].end }.max()
  }

  private enum Messages {
    static func unfinished(_ label: String) -> String {
      "\(label) är klart, men aktiviteten är inte avslutad."
    }
    static func dated(_ label: String, _ date: Day, _ reason: String) -> String {
      "\(label) är daterat \(date), men \(reason)."
    }
  }
}
