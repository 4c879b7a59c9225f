internal import STDiagnostics
internal import STModel

/// Who signs a block: the snapshot on the certificate, and where it is silent the person's own particulars.
struct Signer {
  let role: Role
  let personID: String
  let name: String
  let identity: Personnummer?
  let specialty: String?
  let workplace: String?
  let trainingYear: Int?

  init(_ issuer: Intygsutfardare, _ person: Person) {
    role = issuer.role
    personID = person.id
    name = issuer.name ?? person.fullName
    identity = (issuer.identity ?? person.identity)?.value
    specialty = issuer.specialty ?? person.specialties.first?.name
    workplace = issuer.workplace ?? person.workplace
    trainingYear = person.supervisorTraining?.year
  }

  /// Compares identity numbers, and names where one of the numbers is not known.
  func isSamePerson(as other: Signer) -> Bool {
    if personID == other.personID { return true }
    guard let identity, let theirs = other.identity else { return name == other.name }
    return identity == theirs
  }

  func has(_ field: SignerField) -> Bool {
    switch field {
    case .name: !name.isEmpty
    case .identity: identity != nil
    case .specialty: specialty != nil
    case .workplace: workplace != nil
    case .trainingYear: trainingYear != nil
    }
  }
}

extension SignerField {
  /// The field as people name it.
  var name: String {
    switch self {
    case .name: "namnförtydligande"
    case .identity: "personnummer"
    case .specialty: "specialitet"
    case .workplace: "tjänsteställe"
    case .trainingYear: "årtal för handledarutbildning"
    }
  }

  /// The rule that a missing value breaks; what a specialty means depends on the role that signs.
  func rule(for role: Role) -> RuleID {
    switch (self, role) {
    case (.specialty, .handledare): "UNDERSKRIFT-03"
    case (.specialty, .externBedomare): "BT-08"
    case (.name, _), (.specialty, _), (.workplace, _): "UNDERSKRIFT-01"
    case (.identity, _): "UNDERSKRIFT-10"
    case (.trainingYear, _): "UNDERSKRIFT-04"
    }
  }
}
