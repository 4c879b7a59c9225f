internal import STDiagnostics
internal import STModel

/// TID-13: service abroad is shown by a certificate from there and begins after the right to practise there.
struct ServiceAbroad: RecordCheck {
  static let rules: [RuleID] = ["TID-13"]

  static func faults(in context: RecordContext) -> [Fault] {
    let rows = context.time.rows.filter { row in
      switch context.scope {
      case .bt: row.kind == .bt && context.record.periods[row.position].place.countryOrSweden != "SE"
      case .hslf2021, .sosfs2015: row.kind == .foreign
      }
    }
    guard !rows.isEmpty else { return [] }
    // In an application for BT the paper is BT-09's business.
    let isShown =
      context.scope == .bt || context.attachments.contains { $0.attachment.category == .foreignService }
    let missing =
      isShown ? [] : [Fault("TID-13", at: .root.key("attachments"), Messages.noCertificate, about: "intyg")]
    return missing + rows.flatMap { faults($0, context) }
  }

  private static func faults(_ row: ServiceTime.Row, _ context: RecordContext) -> [Fault] {
    let period = context.record.periods[row.position]
    let path = RecordPath.period(period, row.position)
    var faults: [Fault] = []
    let licences = (context.record.education?.licences ?? []).filter {
      $0.country == period.place.countryOrSweden
    }
    if !licences.contains(where: { $0.date <= period.start }) {
      faults.append(
        Fault(
          "TID-13", at: path.key("start"), Messages.noLicence(period),
          severity: context.scope == .sosfs2015 ? .varning : nil, about: "behörighet"))
    }
    if period.supervised == false {
      faults.append(
        Fault("TID-13", at: path.key("supervised"), Messages.unsupervised(period), severity: .varning))
    }
    return faults
  }

  private enum Messages {
    static let noCertificate =
      "Tjänstgöring utomlands räknas in, men ingen bilaga om utländsk tjänstgöring finns med."
    static func noLicence(_ period: Tjanstgoringsperiod) -> String {
      "Perioden vid \(Wording.period(period)) räknas in, men behörighet i landet vid periodens början är inte "
        + "registrerad."
    }
    static func unsupervised(_ period: Tjanstgoringsperiod) -> String {
      "Perioden vid \(Wording.period(period)) är registrerad som tjänstgöring utan handledning."
    }
  }
}
