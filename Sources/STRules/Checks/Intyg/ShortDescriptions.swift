internal import STDiagnostics
internal import STModel

/// INTYG-05: a description says something.
struct ShortDescriptions: RecordCheck {
  static let rules: [RuleID] = ["INTYG-05"]
  /// Characters; ours.
  private static let least = 60

  static func faults(in context: RecordContext) -> [Fault] {
    context.certificates.compactMap { certificate in
      guard certificate.form?.fields.contains(where: { $0.field == .description }) == true,
        let text = certificate.description, text.count < least
      else { return nil }
      return Fault(
        "INTYG-05", at: certificate.path, Messages.short(certificate.label, text.count), severity: .varning,
        about: "kort")
    }
  }

  private enum Messages {
    static func short(_ label: String, _ count: Int) -> String {
      "\(label) har en beskrivning på bara \(count) tecken."
    }
  }
}
