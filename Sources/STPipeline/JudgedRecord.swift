internal import STDiagnostics
internal import STIngest
internal import STRules

/// A record that every rule has been put to: what a bundle is made of. Judging takes no forms and no fonts, so that they
/// can be read meanwhile.
public struct JudgedRecord: Sendable {
  /// What came of an input.
  enum Verdict: Sendable {
    case judged(RecordDocument, Assessment)
    /// It gave no record at all, for these reasons.
    case unreadable([Diagnostic])
  }

  let input: RecordInput
  let today: Today
  let verdict: Verdict
}
