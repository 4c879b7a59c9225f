internal import STDiagnostics
internal import STModel

/// DELMAL-03: a certificate of an activity that is only recommended is not needed.
struct RecommendedOnly: RecordCheck {
  static let rules: [RuleID] = ["DELMAL-03"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard let matrix = context.matrix, matrix.route == .ordinary else { return [] }
    let rows = Dictionary(
      matrix.rows.map { ($0.milestone.code, $0) }, uniquingKeysWith: { first, _ in first })
    return context.certificates.compactMap { certificate in
      guard let kind = certificate.form?.certifiedKind else { return nil }
      let named = certificate.codes.compactMap { rows[$0] }
      let isAsked = named.contains { row in row.cells.contains { $0.requirement.kinds.contains(kind) } }
      let advised = named.filter { $0.milestone.recommended.contains(kind.name) }.map(\.milestone.code)
      guard !isAsked, !advised.isEmpty else { return nil }
      return Fault(
        "DELMAL-03", at: certificate.path, Messages.advice(certificate.label, kind.name, advised))
    }
  }

  private enum Messages {
    static func advice(_ label: String, _ activity: String, _ codes: [String]) -> String {
      "\(label): \(activity) är ett allmänt råd för \(Wording.list(codes))."
    }
  }
}
