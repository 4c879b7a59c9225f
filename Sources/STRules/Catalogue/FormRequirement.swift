package import STDiagnostics
package import STModel

/// What an intyg on one form has to hold, apart from its layout (HSLF-FS 2021:8 bilaga 2–13, SOSFS 2015:8 bilaga 2–8 b).
package struct FormRequirement: Sendable, Hashable {
  /// Form id such as `hslf2021-b09`.
  package let id: String
  package let title: String
  /// What people call the form: `bilaga 9`.
  package let short: String
  package let regulation: Regulation
  /// The row of the application's list where the certificate belongs.
  package let category: AttachmentCategory
  /// The kinds of activity that the form is for; none for certificates about the whole training.
  let activityKinds: [ActivityKind]
  /// Milestone codes that the form may name; none when the form has no box for them.
  let goalCodes: [GoalCodes]
  let fields: [FieldRequirement]
  let blocks: [SignatureBlock]
  /// Whether one of the blocks is filled instead of all.
  let blocksAreAlternatives: Bool
  /// The rule that says who signs.
  let roleRule: RuleID
  /// Applications that hold exactly one such certificate.
  let onceIn: [ApplicationKind]
  /// The service that the form certifies as completed.
  let certifies: PeriodKind?
  /// Whether the form rests on all other certificates and so is signed after them.
  let concludes: Bool

  /// Every rule that the table names for the form.
  package var rules: [RuleID] { [roleRule] + fields.map(\.rule) }

  /// A field that must be filled.
  struct FieldRequirement: Sendable, Hashable {
    let field: IntygField
    let rule: RuleID
    let severity: Severity?
  }

  /// A place for a signature with the particulars of the signer.
  struct SignatureBlock: Sendable, Hashable {
    /// Any one of these signs here.
    let roles: [Role]
    let fields: [SignerField]
  }
}
