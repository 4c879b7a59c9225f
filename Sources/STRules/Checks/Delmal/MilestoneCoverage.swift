internal import STDiagnostics
internal import STModel

/// DELMAL-02, INTYG-09, TREDJELAND-02 and BT-05: each delmål is certified through every activity that is asked for.
struct MilestoneCoverage: RecordCheck {
  static let rules: [RuleID] = ["DELMAL-02", "INTYG-09", "TREDJELAND-02", "BT-05"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard let matrix = context.matrix else { return [] }
    let holes = matrix.rows.flatMap { row in
      row.cells.compactMap { cell in
        cell.status == .uppfyllt || cell.hasWrongIssuer ? nil : Hole(cell, row.milestone, matrix.route)
      }
    }
    return gathered(holes).map(fault)
  }

  /// One delmål or several that lack the same in the same way.
  private struct Hole {
    /// In the order of the målbeskrivning.
    var codes: [String]
    let kinds: [ActivityKind]
    let isPlanned: Bool
    let isFirm: Bool
    /// The least certain of them.
    var certainty: Certainty
    let route: ApplicationRoute

    init(_ cell: DelmalMatrix.Cell, _ milestone: DelmalRequirement, _ route: ApplicationRoute) {
      codes = [milestone.code]
      kinds = cell.requirement.kinds
      isPlanned = cell.status == .planerat
      isFirm = milestone.certainty.isFirm && !cell.requirement.isUncertain
      certainty = isFirm ? milestone.certainty : .general
      self.route = route
    }

    /// On the route from a third country every delmål asks for the same paper, and one paper may answer to many: they are
    /// told together.
    func joins(_ other: Hole) -> Bool {
      route == .thirdCountry && isPlanned == other.isPlanned && isFirm == other.isFirm
        && kinds == other.kinds
    }
  }

  private static func gathered(_ holes: [Hole]) -> [Hole] {
    holes.reduce(into: []) { gathered, hole in
      if let place = gathered.firstIndex(where: hole.joins) {
        gathered[place].codes += hole.codes
        gathered[place].certainty = min(gathered[place].certainty, hole.certainty)
      } else {
        gathered.append(hole)
      }
    }
  }

  private static func fault(_ hole: Hole) -> Fault {
    let activity = hole.kinds.map(\.name).joined(separator: " eller ")
    // Which delmål are told together changes as papers come; the finding is the same.
    let about = hole.route == .thirdCountry ? (hole.isPlanned ? "planerat" : "saknas") : hole.codes.joined()
    var fault = Fault(
      rule(hole.route, hole.kinds), at: .root.key("certificates"),
      hole.isFirm
        ? Messages.missing(hole.codes, activity, hole.isPlanned) : Messages.uncertain(hole.codes, activity),
      severity: hole.isFirm ? nil : .varning, values: ["aktivitet": activity],
      about: ([about] + hole.kinds.map(\.rawValue)).joined(separator: " "))
    fault.certainty = hole.certainty
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
    static func missing(_ codes: [String], _ activity: String, _ isPlanned: Bool) -> String {
      let (named, isOne) = (Wording.list(Wording.runs(codes)), codes.count == 1)
      if isPlanned {
        return "Delmål \(named) ska intygas genom \(activity); "
          + (isOne ? "det är på väg men inte intygat." : "de är på väg men inte intygade.")
      }
      return "Delmål \(named) ska intygas genom \(activity), men inget sådant intyg anger "
        + (isOne ? "\(named)." : "dem.")
    }
    static func uncertain(_ codes: [String], _ activity: String) -> String {
      "Delmål \(Wording.list(Wording.runs(codes))) kan behöva intygas genom \(activity); uppgiften om det är osäker."
    }
  }
}
