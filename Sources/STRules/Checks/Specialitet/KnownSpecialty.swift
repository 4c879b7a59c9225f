internal import STDiagnostics
internal import STModel
internal import STSource

/// ANSOKAN-01: the specialty applied for is one of the regulation's.
struct KnownSpecialty: RecordCheck {
  static let rules: [RuleID] = ["ANSOKAN-01"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.specialty == nil, context.scope != .bt else { return [] }
    let applied = context.record.st.specialty
    let nearest = NearestName.of(applied.name, among: context.foreskrift.specialties.map(\.name))
    return [
      Fault(
        "ANSOKAN-01", at: .root.key("st").key("specialty"),
        Messages.unknown(applied.name, context.foreskrift.regulation, nearest),
        severity: context.scope == .hslf2021 ? nil : .varning, values: ["falt": "specialitet"])
    ]
  }

  private enum Messages {
    static func unknown(_ name: String, _ regulation: Regulation, _ nearest: String?) -> String {
      "\(Excerpt.quoted(name)) är ingen specialitet enligt \(regulation.rawValue)."
        + (nearest.map { " Menades \(Excerpt.quoted($0))?" } ?? "")
    }
  }
}
