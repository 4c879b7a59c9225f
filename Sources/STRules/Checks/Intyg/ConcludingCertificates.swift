internal import STDiagnostics
internal import STModel

/// INTYG-10: the certificates about the whole training are there, one of each.
struct ConcludingCertificates: RecordCheck {
  static let rules: [RuleID] = ["INTYG-10", "BT-07", "BT-08"]

  static func faults(in context: RecordContext) -> [Fault] {
    guard let kind = context.record.application?.kind else { return [] }
    let regulation = context.scope == .bt ? Regulation.hslf2021 : context.record.st.regulation
    let forms = context.forms.forms.filter { $0.regulation == regulation && $0.onceIn.contains(kind) }
    return forms.compactMap { form in
      let count = context.certificates.count { $0.intyg.form == form.id }
      if count == 1 { return nil }
      return Fault(
        context.scope == .bt ? form.roleRule : "INTYG-10", at: .root.key("certificates"),
        Messages.wrong(form, count), about: form.id)
    }
  }

  private enum Messages {
    static func wrong(_ form: FormRequirement, _ count: Int) -> String {
      count == 0
        ? "\(form.title) (\(form.short)) saknas." : "\(form.title) (\(form.short)) finns \(count) gånger."
    }
  }
}
