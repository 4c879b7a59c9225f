internal import STModel

/// What speaks for the delmål: certificates and activities by kind and code.
struct DelmalEvidence {
  private struct Key: Hashable {
    let kind: ActivityKind
    let code: String
  }

  private var certificates: [Key: [CertificateContext]] = [:]
  /// Certificates on forms that have no box for delmål because they are about a single one.
  private var ofWholeForm: [ActivityKind: [CertificateContext]] = [:]
  /// Ids of the activities that claim something, whether or not they are certified.
  private var claims: [Key: [String]] = [:]

  init(certificates: [CertificateContext], activities: [Utbildningsaktivitet]) {
    for certificate in certificates {
      guard let form = certificate.form, let kind = form.certifiedKind else { continue }
      if form.goalCodes.isEmpty {
        ofWholeForm[kind, default: []].append(certificate)
      } else {
        for code in certificate.codes {
          self.certificates[Key(kind: kind, code: code), default: []].append(certificate)
        }
      }
    }
    for activity in activities {
      for claim in activity.milestones {
        claims[Key(kind: activity.kind, code: claim.code), default: []].append(activity.id)
      }
    }
  }

  func cell(_ requirement: ActivityRequirement, _ code: String, _ certainty: Certainty) -> DelmalMatrix.Cell {
    var suitable: [CertificateContext] = []
    var ways: [DelmalMatrix.Way] = []
    var isOnItsWay = false
    var hasWrongIssuer = false
    for alternative in requirement.alternatives {
      let key = Key(kind: alternative.kind, code: code)
      let found = (certificates[key] ?? []) + (ofWholeForm[alternative.kind] ?? [])
      let issued = found.filter { $0.isIssued(by: alternative.issuers) }
      suitable += issued.filter(\.isDone)
      let claiming = found.isEmpty ? claims[key] ?? [] : []
      ways += issued.map { .certificate($0.intyg.id) } + claiming.map { .activity($0) }
      isOnItsWay = isOnItsWay || !claiming.isEmpty || issued.contains { !$0.isDone }
      hasWrongIssuer = hasWrongIssuer || issued.count < found.count
    }
    let isFirm = certainty.isFirm && !requirement.isUncertain
    let status: DelmalMatrix.Status =
      !suitable.isEmpty ? .uppfyllt : isOnItsWay ? .planerat : isFirm ? .saknas : .osakert
    return DelmalMatrix.Cell(
      requirement: requirement, status: status, certificates: suitable.map(\.intyg.id), ways: ways,
      hasWrongIssuer: hasWrongIssuer && suitable.isEmpty)
  }
}

extension CertificateContext {
  fileprivate func isIssued(by roles: [Role]) -> Bool {
    // A certificate that nobody is named on yet is on its way, not wrong.
    intyg.issuers.isEmpty || intyg.issuers.contains { roles.contains($0.role) }
  }

  /// Ready to be signed, about something that has ended.
  fileprivate var isDone: Bool { isFinal && activities.allSatisfy { $0.status == .completed } }
}

extension FormRequirement {
  /// The kind of activity that the form certifies delmål through; nil for certificates about the whole training.
  var certifiedKind: ActivityKind? {
    switch category {
    case .auskultation: .auskultation
    case .kliniskTjanstgoring: .kliniskTjanstgoring
    case .kurs: .kurs
    case .utvecklingsarbete: .utvecklingsarbete
    case .skriftligtArbete: .skriftligtArbete
    case .sta3: .sta3
    case .tredjelandDelmal: .tredjeland
    case .tredjelandKompetenskrav: concludes ? nil : .tredjeland
    case .btDelmal: .btDelmal
    case .btFullgjord, .btBaskompetens, .beforeLicence, .stFullgjord, .specialistkompetens,
      .svenskDoktorsexamen, .utlandskDoktorsexamen, .foreignService, .individuelltProgram, .ovrigt:
      nil
    }
  }
}
