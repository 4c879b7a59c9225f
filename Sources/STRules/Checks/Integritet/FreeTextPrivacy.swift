internal import STDiagnostics
internal import STModel
internal import STPrivacy

/// PII-1, PII-2 and PII-3: no patient can be told from a text or the name of a file, no identity number stands there, and
/// nothing about the health, belief or union membership of a colleague unless the controller has decided so.
struct FreeTextPrivacy: RecordCheck {
  static let rules: [RuleID] = ["PII-1", "PII-2", "PII-3"]

  /// Findings of one text that are reported each on its own; of more only the count is told.
  private static let listed = 5

  static func faults(in context: RecordContext) -> [Fault] {
    let known = context.knownNumbers
    return context.freeTexts.flatMap { text -> [Fault] in
      let findings = context.privacy.findings(in: text.text, known: known)
      let faults = findings.enumerated().compactMap { position, finding in
        finding.kind == .kansligUppgift && context.allowsSpecialCategories
          ? nil : fault(finding, in: text, about: position)
      }
      return shortened(faults, in: text)
    }
  }

  private static func fault(_ finding: PrivacyFinding, in text: FreeText, about position: Int) -> Fault {
    Fault(
      rule(finding.kind), at: text.path, Messages.found(finding, in: text),
      severity: severity(finding, in: text),
      values: ["slag": finding.kind.name], responsible: text.responsible,
      about: "\(finding.kind.rawValue) \(position)")
  }

  private static func rule(_ kind: PrivacyKind) -> RuleID {
    kind.isIdentityNumber ? "PII-2" : kind == .kansligUppgift ? "PII-3" : "PII-1"
  }

  /// What is certain and names one patient is grave. A number that the record holds anyway is only superfluous, but still
  /// out of place in a name, which travels further than the paper.
  private static func severity(_ finding: PrivacyFinding, in text: FreeText) -> Severity? {
    if finding.isKnown { return text.isName ? .varning : .upplysning }
    let isGrave = finding.kind.isIdentityNumber || finding.kind == .journalnummer
    return isGrave && finding.certainty == .saker ? nil : .varning
  }

  private static func shortened(_ faults: [Fault], in text: FreeText) -> [Fault] {
    guard faults.count > listed else { return faults }
    // The gravest are listed, so that what is left out never weighs more.
    let graveFirst = faults.filter { $0.severity == nil } + faults.filter { $0.severity != nil }
    guard var last = graveFirst.dropFirst(listed).first else { return faults }
    last.message = Messages.more(faults.count - listed, in: text)
    last.about = "fler"
    return graveFirst.prefix(listed) + [last]
  }

  private enum Messages {
    static func found(_ finding: PrivacyFinding, in text: FreeText) -> String {
      let what = finding.isKnown ? "\(finding.kind.name) som redan finns i posten" : finding.kind.name
      let start = finding.certainty == .saker ? "\(text.label): \(what)" : "\(text.label): kan vara \(what)"
      let reasons = finding.reasons.isEmpty ? "" : " (\(Wording.list(finding.reasons)))"
      return "\(start)\(reasons) i ”\(finding.excerpt)”."
    }
    static func more(_ count: Int, in text: FreeText) -> String {
      "\(text.label) har ytterligare \(count) sådana ställen."
    }
  }
}

extension RecordContext {
  /// The numbers that the record holds where they belong: the applicant's and those of signers.
  fileprivate var knownNumbers: Set<Personnummer> {
    let people = record.people.compactMap(\.identity?.value)
    let issuers = record.certificates.flatMap(\.issuers).compactMap(\.identity?.value)
    return Set([record.applicant.identity?.value].compactMap(\.self) + people + issuers)
  }
}
