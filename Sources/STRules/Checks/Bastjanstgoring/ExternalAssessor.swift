internal import STDiagnostics
internal import STModel

/// OVERGANG-07 and BT-08: the external assessor has had no part in the BT and works elsewhere, and a specialist under older
/// rules needs none.
struct ExternalAssessor: RecordCheck {
  static let rules: [RuleID] = ["OVERGANG-07", "BT-08"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard context.scope == .bt else { return [] }
    let others = context.certificates.filter {
      $0.form?.category == .btDelmal || $0.form?.category == .btFullgjord
    }.flatMap(\.intyg.issuers).compactMap { issuer in
      context.index.person(issuer.personRef).map { Signer(issuer, $0) }
    }
    return context.certificates.filter { $0.form?.category == .btBaskompetens }.flatMap { certificate in
      let assessors = certificate.intyg.issuers.enumerated().filter { $1.role == .externBedomare }
      if assessors.isEmpty, context.isSpecialistUnderOlderRules {
        return [
          Fault("OVERGANG-07", at: certificate.path.key("issuers"), Messages.notNeeded(certificate.label))
        ]
      }
      return assessors.compactMap { position, issuer -> Fault? in
        guard let person = context.index.person(issuer.personRef) else { return nil }
        let signer = Signer(issuer, person)
        // Somebody who signs both blocks is told of by another check.
        let signsTwice = certificate.intyg.issuers.count { $0.personRef == issuer.personRef } > 1
        if signsTwice { return nil }
        let path = certificate.path(ofIssuer: position).key("personRef")
        if others.contains(where: { $0.isSamePerson(as: signer) }) {
          return Fault("BT-08", at: path, Messages.involved(certificate.label, signer.name), about: "del")
        }
        guard let workplace = signer.workplace, isPlaceOfBT(workplace, context) else { return nil }
        return Fault(
          "BT-08", at: path, Messages.near(certificate.label, signer.name, workplace), severity: .varning,
          about: "ställe")
      }
    }
  }

  /// Whether a workplace names the unit or the clinic of a BT row; the hospital or the region alone is another place.
  private static func isPlaceOfBT(_ workplace: String, _ context: RecordContext) -> Bool {
    let text = workplace.lowercased()
    return context.time.rows(.bt).contains { row in
      let place = context.record.periods[row.position].place
      let isHere = [place.unit, place.clinic].compactMap { $0?.lowercased() }.contains { text.contains($0) }
      return isHere && place.hospital.map { text.contains($0.lowercased()) } != false
    }
  }

  private enum Messages {
    static func notNeeded(_ label: String) -> String {
      "\(label) har ingen extern bedömare, vilket inte behövs för den som har specialistbevis enligt äldre regler."
    }
    static func near(_ label: String, _ name: String, _ workplace: String) -> String {
      "\(label): den externa bedömaren \(name) arbetar vid ”\(workplace)”, där en del av bastjänstgöringen är gjord."
    }
    static func involved(_ label: String, _ name: String) -> String {
      "\(label) har \(name) som extern bedömare, som också har intygat en del av bastjänstgöringen."
    }
  }
}

extension RecordContext {
  /// Whether the applicant holds a Swedish bevis already: under HSLF-FS 2021:8 it would have come after BT
  /// (övergångsbestämmelserna p. 6).
  var isSpecialistUnderOlderRules: Bool {
    record.education?.earlierSpecialties.contains { $0.country == "SE" } == true
  }
}
