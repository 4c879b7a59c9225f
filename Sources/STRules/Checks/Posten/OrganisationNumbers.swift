internal import STDiagnostics
internal import STModel

/// ORG-2 and ORG-3: numbers of the organisation look right and its agreement is in force.
struct OrganisationNumbers: RecordCheck {
  static let rules: [RuleID] = ["ORG-2", "ORG-3"]

  static func faults(in context: RecordContext) -> [Fault] {
    let organisation = context.record.organisation
    let path = RecordPath.root.key("organisation")
    var faults: [Fault] = []
    let provider = path.key("careProvider")
    if let number = organisation.careProvider.orgNumber, !hasCheckDigit(number) {
      faults.append(Fault("ORG-2", at: provider.key("orgNumber"), Messages.number))
    }
    let ids = [
      (organisation.careProvider.hsaId, provider), (organisation.careUnit?.hsaId, path.key("careUnit")),
    ]
    for (id, owner) in ids where id.map(isUnusual) == true {
      faults.append(Fault("ORG-2", at: owner.key("hsaId"), Messages.hsaID))
    }
    if let last = organisation.agreementValidTo, last < context.today {
      faults.append(Fault("ORG-3", at: path.key("agreementValidTo"), Messages.expired(last)))
    }
    return faults
  }

  /// Luhn over ten digits.
  private static func hasCheckDigit(_ number: String) -> Bool {
    let digits = number.utf8.compactMap { (48...57).contains($0) ? Int($0) - 48 : nil }
    guard digits.count == 10 else { return false }
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let weighed = digit.offset.isMultiple(of: 2) ? digit.element * 2 : digit.element
      return sum + weighed / 10 + weighed % 10
    }
    return sum.isMultiple(of: 10)
  }

  private static func isUnusual(_ id: String) -> Bool {
    !id.hasPrefix("SE") || id.split(separator: "-").count != 2
  }

  private enum Messages {
    static let number = "Organisationsnumret har fel kontrollsiffra."
    static let hsaID =
      "HSA-id:t ser ovanligt ut. Det brukar vara SE, organisationsnummer, bindestreck och ett löpnummer."
    static func expired(_ day: Day) -> String { "Avtalet med organisationen gällde till och med \(day)." }
  }
}
