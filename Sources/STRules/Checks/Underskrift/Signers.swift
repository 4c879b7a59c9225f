internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-05, -07, -08 and -11, BT-07 and BT-08: the roles that the form has blocks for sign it, each block once.
struct Signers: RecordCheck {
  static let rules: [RuleID] = [
    "UNDERSKRIFT-05", "UNDERSKRIFT-07", "UNDERSKRIFT-08", "UNDERSKRIFT-11", "BT-07", "BT-08",
  ]

  static func faults(in context: RecordContext) -> [Fault] {
    context.certificates.flatMap { certificate -> [Fault] in
      guard let form = certificate.form else { return [] }
      let strangers = strangers(certificate, form)
      // A signer in the wrong role is the whole story of the block that he leaves empty.
      let ofBlocks = blocks(certificate, form, context).dropFirst(strangers.count)
      return strangers + ofBlocks
    }
  }

  private static func strangers(_ certificate: CertificateContext, _ form: FormRequirement) -> [Fault] {
    let allowed = form.blocks.flatMap(\.roles)
    return certificate.intyg.issuers.enumerated().compactMap { position, issuer in
      if allowed.contains(issuer.role) { return nil }
      return Fault(
        form.roleRule, at: certificate.path(ofIssuer: position).key("role"),
        Messages.stranger(certificate.label, issuer.role, allowed))
    }
  }

  private static func blocks(
    _ certificate: CertificateContext, _ form: FormRequirement, _ context: RecordContext
  ) -> [Fault] {
    let path = certificate.path.key("issuers")
    let roles = certificate.intyg.issuers.map(\.role)
    let filled = form.blocks.filter { block in block.roles.contains { roles.contains($0) } }
    if form.blocksAreAlternatives, filled.count == 1 { return twice(roles, certificate, form) }
    if form.blocksAreAlternatives {
      let names = form.blocks.flatMap(\.roles).map(\.name)
      let message =
        filled.isEmpty
        ? Messages.missing(certificate.label, names.joined(separator: " eller "))
        : Messages.both(certificate.label, Wording.list(names))
      return [Fault(form.roleRule, at: path, message)]
    }
    let needless: Role? = context.isSpecialistUnderOlderRules ? .externBedomare : nil
    let missing = form.blocks.filter { !filled.contains($0) && $0.roles.first != needless }.compactMap {
      block in
      block.roles.first.map { role in
        Fault(
          form.roleRule, at: path, Messages.missing(certificate.label, role.name),
          responsible: role.responsible, about: role.rawValue)
      }
    }
    return missing + twice(roles, certificate, form)
  }

  private static func twice(
    _ roles: [Role], _ certificate: CertificateContext, _ form: FormRequirement
  ) -> [Fault] {
    Role.allCases.compactMap { role in
      guard roles.count(where: { $0 == role }) > 1 else { return nil }
      return Fault(
        form.roleRule, at: certificate.path.key("issuers"), Messages.twice(certificate.label, role),
        about: "2 " + role.rawValue)
    }
  }

  private enum Messages {
    static func stranger(_ label: String, _ role: Role, _ allowed: [Role]) -> String {
      "\(label) har \(role.name) som utfärdare, men på blanketten är det "
        + "\(Wording.list(allowed.map(\.name))) som skriver under."
    }
    static func missing(_ label: String, _ role: String) -> String {
      "\(label) saknar underskrift av \(role)."
    }
    static func both(_ label: String, _ roles: String) -> String {
      "\(label) har både \(roles) som utfärdare; det ska vara en av dem."
    }
    static func twice(_ label: String, _ role: Role) -> String {
      "\(label) har två utfärdare som \(role.name)."
    }
  }
}
