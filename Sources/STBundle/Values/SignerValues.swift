internal import STLayout
internal import STModel

/// The blocks for signatures on one certificate: who signs in which role, and what is printed about them.
///
/// What an issuer had put down when signing wins over what the record says about the person today. Place and day are
/// printed on signed certificates only; on the others they are written by hand together with the name.
struct SignerValues {
  let record: STRecord
  let certificate: Intyg
  /// Where the certificate stands.
  let pointer: String
  let index: RecordIndex
  let pointers: RecordPointers

  var members: [(String, PaperValue?)] {
    [
      ("signer", .group(of: blocks)),
      ("delegation", delegation),
      ("delegated", isByChief ? .flag(isDelegated) : nil),
      ("notDelegated", isByChief ? .flag(!isDelegated) : nil),
    ]
  }

  private var blocks: [(String, PaperValue?)] {
    let issuers = certificate.issuers
    let values = issuers.enumerated().map { block($1, at: "\(pointer)/issuers/\($0)") }
    var blocks = zip(issuers, values).map { ($0.role.rawValue, $1) }
    if let first = values.first { blocks.append(("intygsutfardare", first)) }
    if let position = issuers.firstIndex(where: { Self.chiefs.contains($0.role) }) {
      blocks.append(("verksamhetschef-eller-utsedd", values[position]))
    }
    blocks.append((Role.studierektor.rawValue, studyDirector))
    return blocks
  }

  private var isSigned: Bool { certificate.status == .signed }

  private func block(_ issuer: Intygsutfardare, at pointer: String) -> PaperValue? {
    let person = index.person(issuer.personRef)
    let personPointer = pointers[issuer.personRef]
    func either(_ own: String?, _ name: String, _ other: String?, _ otherName: String) -> PaperValue? {
      .text(of: own, at: "\(pointer)/\(name)") ?? .text(of: other, at: "\(personPointer)/\(otherName)")
    }
    return .group(of: [
      ("present", .flag(true)),
      ("name", either(issuer.name, "name", person?.fullName, "familyName")),
      (
        "identity",
        either(
          issuer.identity?.value.digits, "identity/value", person?.identity?.value.digits, "identity/value")
      ),
      ("specialty", either(issuer.specialty, "specialty", person?.printedSpecialty, "specialties")),
      ("workplace", either(issuer.workplace, "workplace", person?.workplace, "workplace")),
      ("place", isSigned ? .text(of: issuer.place, at: pointer + "/place") : nil),
      ("date", isSigned ? .day(issuer.date, at: pointer + "/date") : nil),
      (
        "trainingYear",
        .text(
          of: person?.supervisorTraining.map { String($0.year) },
          at: personPointer + "/supervisorTraining/year")
      ),
    ])
  }

  private var studyDirector: PaperValue? {
    guard let id = record.st.studyDirectorRef, let person = index.person(id) else { return nil }
    let pointer = pointers[id]
    return .group(of: [
      ("name", .text(person.fullName, pointer: pointer + "/familyName")),
      ("familyName", .text(person.familyName, pointer: pointer + "/familyName")),
      ("givenName", .text(person.givenName, pointer: pointer + "/givenName")),
      ("workplace", .text(of: person.workplace, at: pointer + "/workplace")),
    ])
  }

  // MARK: - Delegation (SOSFS 2015:8 bilaga 2, 8a, 8b)

  /// Who signs in the verksamhetschef's block: the chief, or the specialist whom the chief has appointed.
  private static let chiefs: [Role] = [.verksamhetschef, .utseddLakare]

  /// Whether this is a certificate that the verksamhetschef answers for and may delegate.
  private var isByChief: Bool {
    certificate.issuers.contains { Self.chiefs.contains($0.role) }
  }

  private var isDelegated: Bool {
    certificate.issuers.contains { $0.role == .utseddLakare || $0.delegation != nil || $0.delegatedTo != nil }
  }

  private var delegation: PaperValue? {
    let found = certificate.issuers.enumerated().first { $0.element.delegation != nil }
    guard let (position, issuer) = found, let delegation = issuer.delegation else { return nil }
    let pointer = "\(pointer)/issuers/\(position)/delegation"
    let chief = index.person(delegation.by)
    return .group(of: [
      (
        "by",
        .group(of: [
          ("name", .text(of: chief?.fullName, at: pointer + "/by")),
          ("workplace", .text(of: chief?.workplace, at: pointers[delegation.by] + "/workplace")),
        ])
      ),
      ("place", isSigned ? .text(of: delegation.place, at: pointer + "/place") : nil),
      ("date", isSigned ? .day(delegation.date, at: pointer + "/date") : nil),
    ])
  }
}

extension Person {
  /// Every speciality once, in the order of the record; the same one may have been proven in two countries.
  fileprivate var printedSpecialty: String? {
    var names: [String] = []
    for name in specialties.map(\.name) where !names.contains(name) { names.append(name) }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
