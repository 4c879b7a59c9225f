internal import STDiagnostics
internal import STModel

/// DELMAL-05: what one activity covers in part is completed by another of the same kind.
struct PartsOfMilestones: RecordCheck {
  static let rules: [RuleID] = ["DELMAL-05"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope != .bt, let matrix = context.matrix else { return [] }
    let certificates = Dictionary(
      context.certificates.map { ($0.intyg.id, $0) }, uniquingKeysWith: { first, _ in first })
    return matrix.rows.flatMap { row in
      row.cells.compactMap { cell in
        guard cell.certificates.count == 1,
          let certificate = cell.certificates.first.flatMap({ certificates[$0] }),
          isPart(row.milestone.code, certificate)
        else { return nil }
        return Fault(
          "DELMAL-05", at: certificate.path, Messages.part(certificate.label, row.milestone.code),
          about: row.milestone.code)
      }
    }
  }

  private static func isPart(_ code: String, _ certificate: CertificateContext) -> Bool {
    let claims = certificate.activities.flatMap(\.milestones).filter { $0.code == code }
    return !claims.isEmpty && claims.allSatisfy { $0.extent == .del }
  }

  private enum Messages {
    static func part(_ label: String, _ code: String) -> String {
      "\(label) gäller bara en del av \(code), och inget annat intyg av samma slag täcker resten."
    }
  }
}
