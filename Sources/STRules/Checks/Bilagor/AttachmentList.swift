internal import STDiagnostics
internal import STModel

/// ANSOKAN-03: list, papers and certificates agree, and every number is used once.
struct AttachmentList: RecordCheck {
  static let rules: [RuleID] = ["ANSOKAN-03"]

  static func faults(in context: RecordContext) -> [Fault] {
    numbers(context) + papersOfCertificates(context) + certificatesOfPapers(context)
  }

  private static func numbers(_ context: RecordContext) -> [Fault] {
    var first: [Int: String] = [:]
    let repeated = context.attachments.compactMap { position, attachment -> Fault? in
      guard let number = attachment.number else { return nil }
      guard let other = first.updateValue(attachment.title, forKey: number) else { return nil }
      return Fault(
        "ANSOKAN-03", at: RecordPath.attachment(attachment, position).key("number"),
        Messages.repeated(number, other, attachment.title))
    }
    let used = first.keys.sorted()
    guard let last = used.last, last > used.count, repeated.isEmpty else { return repeated }
    let missing = (1...min(last, used.count + 1)).first { first[$0] == nil } ?? 1
    return [
      Fault("ANSOKAN-03", at: .root.key("attachments"), Messages.gap(missing), severity: .upplysning)
    ]
  }

  /// Every paper that we make carries a certificate that counts, on its own line of the list.
  private static func papersOfCertificates(_ context: RecordContext) -> [Fault] {
    let counted = Dictionary(
      context.certificates.map { ($0.intyg.id, $0) }, uniquingKeysWith: { first, _ in first })
    return context.attachments.compactMap { position, attachment in
      let path = RecordPath.attachment(attachment, position)
      guard let id = attachment.certificateRef else {
        return attachment.origin == .generated
          ? Fault("ANSOKAN-03", at: path, Messages.noCertificate(attachment.title)) : nil
      }
      guard let certificate = counted[id] else {
        return context.index.certificate(id) == nil
          ? nil : Fault("ANSOKAN-03", at: path.key("certificateRef"), Messages.gone(attachment.title))
      }
      guard let form = certificate.form, form.category != attachment.category else { return nil }
      return Fault("ANSOKAN-03", at: path.key("category"), Messages.line(attachment, form))
    }
  }

  /// Every certificate that counts is carried by exactly one paper.
  private static func certificatesOfPapers(_ context: RecordContext) -> [Fault] {
    var papers: [String: Int] = [:]
    for (_, attachment) in context.attachments { papers[attachment.certificateRef ?? "", default: 0] += 1 }
    return context.certificates.compactMap { certificate in
      let count = papers[certificate.intyg.id] ?? 0
      if count == 1 { return nil }
      return Fault(
        "ANSOKAN-03", at: certificate.path,
        count == 0 ? Messages.unlisted(certificate.label) : Messages.twice(certificate.label))
    }
  }

  private enum Messages {
    static func repeated(_ number: Int, _ first: String, _ second: String) -> String {
      "Bilaga nr \(number) är både ”\(first)” och ”\(second)”."
    }
    static func gap(_ number: Int) -> String { "Numreringen av bilagorna har en lucka: nr \(number) saknas." }
    static func noCertificate(_ title: String) -> String { "Bilagan ”\(title)” hör inte till något intyg." }
    static func gone(_ title: String) -> String {
      "Bilagan ”\(title)” hör till ett intyg som är ersatt eller återkallat."
    }
    static func line(_ attachment: Attachment, _ form: FormRequirement) -> String {
      "Bilagan ”\(attachment.title)” står på raden \(attachment.category.name) men hör till raden "
        + "\(form.category.name)."
    }
    static func unlisted(_ label: String) -> String { "\(label) finns inte med bland bilagorna." }
    static func twice(_ label: String) -> String { "\(label) finns med som flera bilagor." }
  }
}
