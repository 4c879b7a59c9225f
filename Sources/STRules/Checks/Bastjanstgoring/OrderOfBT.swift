internal import STDiagnostics
internal import STModel

/// BT-13: ST begins with BT; the two may run side by side.
struct OrderOfBT: RecordCheck {
  static let rules: [RuleID] = ["BT-13"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope != .sosfs2015, context.route != .thirdCountry,
      let bt = context.record.periods.filter({ $0.kind == .bt }).map(\.start).min(),
      let st = context.record.periods.filter({ $0.kind == .st }).map(\.start).min(), st < bt
    else { return [] }
    return [Fault("BT-13", at: .root.key("periods"), Messages.late(bt, st))]
  }

  private enum Messages {
    static func late(_ bt: Day, _ st: Day) -> String {
      "Bastjänstgöringen börjar \(bt), efter övrig ST (\(st)). ST ska inledas med bastjänstgöring."
    }
  }
}
