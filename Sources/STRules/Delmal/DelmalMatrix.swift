internal import STModel

/// Delmål × föreskriven aktivitet × utfärdare: what each delmål asks for, and which intyg answer to it
/// (HSLF-FS 2021:8 3 kap. 4 § and 8 kap. 1–5 §§).
package struct DelmalMatrix: Sendable, Hashable {
  package let route: ApplicationRoute
  /// In the order of the målbeskrivning.
  package let rows: [Row]

  package struct Row: Sendable, Hashable {
    package let milestone: DelmalRequirement
    package let cells: [Cell]
  }

  package struct Cell: Sendable, Hashable {
    package let requirement: ActivityRequirement
    package let status: Status
    /// Ids of the intyg that answer to it.
    package let certificates: [String]
    /// The ways in which it is met or will be.
    let ways: [Way]
    /// Whether an intyg is there that somebody has issued who may not; another rule speaks of that.
    package let hasWrongIssuer: Bool
  }

  /// What a requirement can be met by, with its id.
  enum Way: Sendable, Hashable {
    /// An intyg, when the activities that it is about have ended.
    case certificate(String)
    /// An activity that nothing certifies yet.
    case activity(String)
  }

  /// How far a requirement has come.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case uppfyllt
    /// An activity or an intyg is on its way, but nothing certifies the delmål yet.
    case planerat
    case saknas
    /// Nothing answers to it, and whether it is asked for is not certain.
    case osakert
  }

  /// The delmål of an application laid against the certificates that count.
  init(
    route: ApplicationRoute, milestones: [DelmalRequirement], thirdCountry: ActivityRequirement,
    certificates: [CertificateContext], activities: [Utbildningsaktivitet]
  ) {
    let evidence = DelmalEvidence(certificates: certificates, activities: activities)
    self.route = route
    rows = milestones.map { milestone in
      let requirements = route == .thirdCountry ? [thirdCountry] : milestone.activities
      return Row(
        milestone: milestone,
        cells: requirements.map { evidence.cell($0, milestone.code, milestone.certainty) })
    }
  }
}
