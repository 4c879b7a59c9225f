internal import STDiagnostics
internal import STModel

/// ANSOKAN-15: what the authority has asked for afterwards is answered in time.
struct Supplements: RecordCheck {
  static let rules: [RuleID] = ["ANSOKAN-15"]

  static func faults(in context: RecordContext) -> [Fault] {
    (context.record.application?.supplements ?? []).enumerated().compactMap { position, supplement in
      guard supplement.answeredBy.isEmpty else { return nil }
      let path = RecordPath.application.key("supplements").item(position, supplement.requestedAt.text)
      return Fault("ANSOKAN-15", at: path, Messages.open(supplement, context.today))
    }
  }

  private enum Messages {
    static func open(_ supplement: Supplement, _ today: Day) -> String {
      let asked = "Kompletteringen som begärdes \(supplement.requestedAt.day) är inte besvarad"
      guard let due = supplement.dueAt?.day else { return asked + "." }
      return due < today ? "\(asked), och tiden gick ut \(due)." : "\(asked); svara senast \(due)."
    }
  }
}
