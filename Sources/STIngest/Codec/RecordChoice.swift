internal import STModel
internal import STSource

/// A value out of a fixed list.
protocol RecordChoice: RecordValue, RawRepresentable<String>, CaseIterable {}

extension RecordChoice {
  init?(_ node: SourceNode) throws(DecodingGap) {
    guard let text = node.text else { return nil }
    self.init(rawValue: text)
  }
  var node: SourceNode { SourceNode(.string(rawValue)) }

  /// The shape of a key that takes this list's values.
  static var shape: ValueShape { .choice(allCases.map(\.rawValue)) }
}

extension AbsenceKind: RecordChoice {}
extension ActivityKind: RecordChoice {}
extension ApplicationKind: RecordChoice {}
extension AttachmentCategory: RecordChoice {}
extension AttachmentOrigin: RecordChoice {}
extension BastjanstgoringMode: RecordChoice {}
extension BedomningInstrument: RecordChoice {}
extension BlockKind: RecordChoice {}
extension CareSetting: RecordChoice {}
extension ChecklistItem: RecordChoice {}
extension Confidence: RecordChoice {}
extension ConsentKind: RecordChoice {}
extension DoctorateOrigin: RecordChoice {}
extension FileCheckStatus: RecordChoice {}
extension GoalSet: RecordChoice {}
extension IdentityKind: RecordChoice {}
extension InternshipKind: RecordChoice {}
extension IntygRelationKind: RecordChoice {}
extension IntygStatus: RecordChoice {}
extension LicenceKind: RecordChoice {}
extension LiftReason: RecordChoice {}
extension MilestoneExtent: RecordChoice {}
extension PeriodKind: RecordChoice {}
extension PostingKind: RecordChoice {}
extension ProgressStatus: RecordChoice {}
extension RecordState: RecordChoice {}
extension Regulation: RecordChoice {}
extension Role: RecordChoice {}
extension SignatureKind: RecordChoice {}
extension SubmissionChannel: RecordChoice {}
extension TrainingPhase: RecordChoice {}
extension TransitionBasis: RecordChoice {}
