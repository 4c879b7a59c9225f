internal import STDiagnostics
internal import STModel

/// INTYG-12: the concluding certificates rest on a programme and on assessments that are not sent in.
struct Groundwork: RecordCheck {
  static let rules: [RuleID] = ["INTYG-12"]

  static func faults(in context: RecordContext) -> [Fault] {
    let record = context.record
    guard context.scope != .sosfs2015 else { return [] }
    let missing = [
      record.plan == nil ? "individuellt utbildningsprogram" : nil,
      record.assessments.isEmpty && record.supervision.isEmpty ? "dokumenterade bedömningar" : nil,
    ].compactMap(\.self)
    if missing.isEmpty { return [] }
    return [Fault("INTYG-12", at: .root, Messages.missing(Wording.list(missing)))]
  }

  private enum Messages {
    static func missing(_ what: String) -> String { "Posten har inga uppgifter om \(what)." }
  }
}
