internal import STDiagnostics
internal import STModel

/// BT-09 and ANSOKAN-16: service before the licence or abroad is shown by a paper of its own.
struct ProofBeforeLicence: RecordCheck {
  static let rules: [RuleID] = ["BT-09", "ANSOKAN-16"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope != .sosfs2015, context.route != .thirdCountry else { return [] }
    let first = context.record.education?.licences.map(\.date).min()
    let categories = Set(context.attachments.map(\.attachment.category))
    return context.time.rows.compactMap { row in
      let period = context.record.periods[row.position]
      let path = RecordPath.period(period, row.position)
      if context.scope == .bt, row.kind == .bt, period.place.countryOrSweden != "SE" {
        return categories.contains(.foreignService)
          ? nil : Fault("BT-09", at: path, Messages.abroad(period), about: "utomlands")
      }
      // Bilaga 3 prints the rows of BT and no others, so only they are claimed as BT.
      let isEarly =
        context.scope == .bt
        ? row.kind == .bt && first.map { period.start < $0 } == true
        : row.kind == .beforeLicence
      guard isEarly, !categories.contains(.beforeLicence) else { return nil }
      // What BT rests on was shown when it was approved; bilaga 5 has no line of its own for the rest.
      if context.scope == .hslf2021 {
        return categories.contains(.ovrigt) ? nil : Fault("ANSOKAN-16", at: path, Messages.early(period))
      }
      return Fault("BT-09", at: path, Messages.early(period))
    }
  }

  private enum Messages {
    static func early(_ period: Tjanstgoringsperiod) -> String {
      "Perioden vid \(Wording.period(period)) ligger före legitimationen, men inget intyg om den finns bland "
        + "bilagorna."
    }
    static func abroad(_ period: Tjanstgoringsperiod) -> String {
      "Perioden vid \(Wording.period(period)) är utomlands, men inget intyg om den finns bland bilagorna."
    }
  }
}
