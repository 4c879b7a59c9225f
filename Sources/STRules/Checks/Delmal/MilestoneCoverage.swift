internal import STDiagnostics
internal import STModel

/// DELMAL-02, INTYG-09, TREDJELAND-02 and BT-05: each delmål is certified through every activity that is asked for.
struct MilestoneCoverage: RecordCheck {
  static let rules: [RuleID] = ["DELMAL-02", "INTYG-09", "TREDJELAND-02", "BT-05"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard let matrix = context.matrix else { return [] }
    return matrix.rows.flatMap { row in
      row.cells.compactMap { cell in
        guard cell.status != .uppfyllt, !cell.hasWrongIssuer else { return nil }
        return fault(cell, row.milestone, matrix.route)
      }
    }
  }

  private static func fault(
    _ cell: DelmalMatrix.Cell, _ milestone: DelmalRequirement, _ route: ApplicationRoute
  ) -> Fault {
    let activity = cell.requirement.kinds.map(\.name).joined(separator: " eller ")
    let isFirm = milestone.certainty.isFirm && !cell.requirement.isUncertain
    var fault = Fault(
      rule(route, cell.requirement.kinds), at: .root.key("certificates"),
      isFirm
        ? Messages.missing(milestone.code, activity, cell.status)
        : Messages.uncertain(milestone.code, activity),
      severity: isFirm ? nil : .varning, values: ["aktivitet": activity],
      about: ([milestone.code] + cell.requirement.kinds.map(\.rawValue)).joined(separator: " "))
    fault.certainty = isFirm ? milestone.certainty : .general
    return fault
  }

  private static func rule(_ route: ApplicationRoute, _ kinds: [ActivityKind]) -> RuleID {
    switch route {
    case .ordinary: kinds == [.sta3] || kinds == [.skriftligtArbete] ? "INTYG-09" : "DELMAL-02"
    case .thirdCountry: "TREDJELAND-02"
    case .bt: "BT-05"
    }
  }

  private enum Messages {
    static func missing(_ code: String, _ activity: String, _ status: DelmalMatrix.Status) -> String {
      status == .planerat
        ? "Delmål \(code) ska intygas genom \(activity); det är på väg men inte intygat."
        : "Delmål \(code) ska intygas genom \(activity), men inget sådant intyg anger \(code)."
    }
    static func uncertain(_ code: String, _ activity: String) -> String {
      "Delmål \(code) kan behöva intygas genom \(activity); uppgiften om det är osäker."
    }
  }
}
