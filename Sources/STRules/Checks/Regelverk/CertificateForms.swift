internal import STDiagnostics
internal import STModel

/// CERT-6 and OVERGANG-05: every certificate is on a known form of the regulation that is applied under.
struct CertificateForms: RecordCheck {
  static let rules: [RuleID] = ["CERT-6", "OVERGANG-04", "OVERGANG-05"]

  /// How the ids of the forms of SOSFS 2008:17 begin; the last application on them was taken on 2022-04-30.
  private static let closed = "sosfs2008"

  static func faults(in context: RecordContext) -> [Fault] {
    let wanted = context.scope == .bt ? Regulation.hslf2021 : context.record.st.regulation
    return context.certificates.compactMap { certificate in
      let path = certificate.path.key("form")
      guard let form = certificate.form else {
        if certificate.intyg.form.hasPrefix(closed) {
          return Fault("OVERGANG-04", at: path, Messages.closed(certificate.label))
        }
        return Fault("CERT-6", at: path, Messages.unknown(certificate.label, certificate.intyg.form))
      }
      if form.regulation == wanted { return nil }
      return Fault(
        "OVERGANG-05", at: path, Messages.other(certificate.label, form.regulation, wanted),
        values: ["foreskrift": wanted.rawValue])
    }
  }

  private enum Messages {
    static func closed(_ label: String) -> String {
      "\(label) ligger på en blankett enligt SOSFS 2008:17, som inte längre går att söka på."
    }
    static func unknown(_ label: String, _ form: String) -> String {
      "\(label) ligger på blanketten ”\(form)”, som inte är en blankett för intyg."
    }
    static func other(_ label: String, _ form: Regulation, _ wanted: Regulation) -> String {
      "\(label) ligger på en blankett enligt \(form.rawValue), men ansökan görs enligt \(wanted.rawValue)."
    }
  }
}
