internal import STDiagnostics
internal import STModel

/// BT-10: where ST runs alongside, BT should be applied for within two years of service.
struct TimeToApplyForBT: RecordCheck {
  static let rules: [RuleID] = ["BT-10"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope != .sosfs2015, context.route != .thirdCountry, context.record.bt?.approvedDate == nil,
      !context.time.rows(.st).isEmpty, let limit = context.foreskrift[.btApplication]
    else { return [] }
    let served = context.time.total { $0.kind == .bt || $0.kind == .st }
    guard !served.excess(over: limit.time).anyBelow(.smallest) else { return [] }
    return [Fault("BT-10", at: .root.key("bt"), Messages.late(served.calendar, limit.months))]
  }

  private enum Messages {
    static func late(_ months: FullTimeMonths, _ limit: Int) -> String {
      "\(months.text) månaders tjänstgöring är gjord utan intyg om godkänd bastjänstgöring; rekommendationen är att "
        + "söka inom \(limit)."
    }
  }
}
