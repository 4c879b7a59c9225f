internal import STModel
internal import STRules

extension CheckReport {
  /// The record's id; nil where the input gave no record.
  package var recordID: String? { assessment?.record.recordId }
}
