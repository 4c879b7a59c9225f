internal import STDiagnostics
internal import STModel

/// INTYG-05: where a form certifies several delmål with one text, the text names each of them.
struct NamedMilestones: RecordCheck {
  static let rules: [RuleID] = ["INTYG-05"]

  static func faults(in context: RecordContext) -> [Fault] {
    context.certificates.compactMap { certificate in
      let kind = certificate.form?.certifiedKind
      let codes = certificate.codes
      guard kind == .btDelmal || kind == .tredjeland, codes.count > 1 else { return nil }
      let words = certificate.texts.flatMap(Self.words)
      let unnamed = codes.filter { !words.contains($0.lowercased()) }
      if unnamed.isEmpty || words.isEmpty { return nil }
      return Fault(
        "INTYG-05", at: certificate.path, Messages.unnamed(certificate.label, unnamed), severity: .varning,
        about: "delmål")
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private enum Messages {
    static func unnamed(_ label: String, _ codes: [String]) -> String {
      "\(label) intygar \(Wording.list(codes)) utan att texten nämner \(codes.count == 1 ? "delmålet" : "dem")."
    }
  }
}

extension CertificateContext {
  /// What is written about the activities and about how the delmål were verified.
  fileprivate var texts: [String] {
    let own = [intyg.descriptionText, intyg.activitiesText, intyg.howVerifiedText]
    return (own + activities.flatMap { [$0.description, $0.howVerified] }).compactMap(\.self)
  }
}
