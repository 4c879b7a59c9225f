internal import STDiagnostics
internal import STModel

/// INTYG-03, -05, -06 and -07 and what else the table of forms asks for: every field of the form has a value.
struct RequiredFields: RecordCheck {
  static let rules: [RuleID] = [
    "INTYG-03", "INTYG-05", "INTYG-06", "INTYG-07", "BT-04", "TID-06", "UNDERSKRIFT-09",
  ]

  static func faults(in context: RecordContext) -> [Fault] {
    context.certificates.flatMap { certificate in
      (certificate.form?.fields ?? []).compactMap { requirement in
        certificate.isFilled(requirement.field, in: context) ? nil : fault(requirement, certificate)
      }
    }
  }

  private static func fault(
    _ requirement: FormRequirement.FieldRequirement, _ certificate: CertificateContext
  ) -> Fault {
    Fault(
      requirement.rule, at: certificate.path, Messages.missing(certificate.label, requirement.field),
      severity: requirement.severity,
      values: ["falt": requirement.field.name, "vardform": requirement.field.careSetting],
      about: requirement.field.rawValue)
  }

  private enum Messages {
    static func missing(_ label: String, _ field: IntygField) -> String { "\(label) saknar \(field.name)." }
  }
}
