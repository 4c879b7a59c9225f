internal import STDiagnostics
internal import STModel
internal import STPrivacy

/// Puts the privacy guard to everything that can be read in a file.
///
/// Only what points to a patient is asked for. The applicant's and the signers' own contact data belong in a certificate,
/// so that a report which named them would be a report that nobody reads.
struct UploadPrivacy: Sendable {
  let detector: PrivacyGuard
  let own: Set<Personnummer>

  func findings(name: String, _ view: UploadView) -> [UploadFinding] {
    var found = findings(in: name, at: "filens namn", isRemovable: true)
    for name in view.names {
      found += findings(in: name.text, at: "namn i filen: \(name.place)", isRemovable: !name.isVisible)
    }
    for text in view.texts {
      found += findings(in: text.text, at: text.place, isRemovable: !text.isKept)
    }
    return found
  }

  /// The name without the numbers that point to a person; nil where there are none.
  func nameWithoutNumbers(_ name: String) -> String? {
    let ranges = detector.findings(in: name, known: own).filter(\.kind.isIdentityNumber).map(\.range)
    guard !ranges.isEmpty else { return nil }
    let kept = name.utf8.enumerated().filter { place, _ in !ranges.contains { $0.contains(place) } }
    let text = String(decoding: kept.map(\.element), as: UTF8.self)
    return text.split(whereSeparator: { $0 == " " || $0 == "_" }).joined(separator: " ")
  }

  private func findings(in text: String, at place: String, isRemovable: Bool) -> [UploadFinding] {
    detector.findings(in: text, known: own).compactMap { finding in
      rule(finding).map { rule in
        UploadFinding(
          rule, at: place, detail: ": \(finding.kind.name)", excerpt: finding.excerpt,
          isRemovable: isRemovable)
      }
    }
  }

  /// Nil for what a paper may say.
  private func rule(_ finding: PrivacyFinding) -> UploadRule? {
    if finding.isKnown { return .ownNumber }
    switch finding.kind {
    case .personnummer, .samordningsnummer, .reservnummer:
      return finding.certainty == .saker ? .identityNumber : .possibleIdentityNumber
    case .journalnummer, .namn, .vardtidpunkt, .indirekt:
      return finding.certainty == .saker ? .patientData : nil
    case .epost, .telefon, .adress, .kansligUppgift: return nil
    }
  }
}
