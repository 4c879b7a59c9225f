internal import STDiagnostics
internal import STModel

/// INTYG-12: the concluding certificates rest on a programme and on assessments that are not sent in. A reminder for as long
/// as somebody can still act on it: once the competence is certified by hand there is nothing left to say.
struct Groundwork: RecordCheck {
  static let rules: [RuleID] = ["INTYG-12"]

  static func faults(in context: RecordContext) -> [Fault] {
    let record = context.record
    let isCertified = context.certificates.contains {
      $0.form?.concludes == true && $0.intyg.status == .signed
    }
    guard context.scope != .sosfs2015, !isCertified else { return [] }
    let hasProgramme =
      record.plan != nil || context.attachments.contains { $0.attachment.category == .individuelltProgram }
    let missing = [
      hasProgramme ? nil : "individuellt utbildningsprogram",
      record.assessments.isEmpty && record.supervision.isEmpty ? "dokumenterade bedömningar" : nil,
    ].compactMap(\.self)
    if missing.isEmpty { return [] }
    return [Fault("INTYG-12", at: .root, Messages.missing(Wording.list(missing)))]
  }

  private enum Messages {
    static func missing(_ what: String) -> String { "Posten har inga uppgifter om \(what)." }
  }
}
