internal import STModel

/// Finds out who signs the papers of a bundle, paper by paper in posting order.
struct SignatureCollector {
  /// Somebody who signs.
  private enum Person: Hashable {
    case applicant
    /// By id in the record.
    case other(String)
  }

  private typealias Paper = SignatureLedger.Paper

  private let record: STRecord
  private let index: RecordIndex
  /// In the order of their first paper.
  private var people: [Person] = []
  private var papers: [Person: [Paper]] = [:]

  init(_ record: STRecord) {
    self.record = record
    index = RecordIndex(record)
  }

  /// The application is signed when the record is locked with a day for it; until then it waits for the pen.
  mutating func addApplication(path: String) {
    let day = record.state.isSettled ? record.application?.date : nil
    add(
      Paper(
        path: path, number: nil, role: .sokande, state: day == nil ? .notRequested : .signed, since: day,
        reminded: nil), by: .applicant)
  }

  /// Whoever issues the certificate signs it; so does a verksamhetschef who has appointed the one who issues it
  /// (SOSFS 2015:8 bilaga 2, 8a and 8b).
  mutating func add(_ certificate: Intyg, path: String, number: Int) {
    let isSigned = certificate.status == .signed
    for issuer in certificate.issuers {
      let person = person(issuer.personRef)
      // Of the applicant the manifest tells no name.
      let own = person == .applicant || issuer.name == name(of: person) ? nil : issuer.name
      let (state, since, reminded) = issuer.progress(onSigned: isSigned)
      add(
        Paper(
          path: path, number: number, role: issuer.role, name: own, state: state, since: since,
          reminded: reminded),
        by: person)
    }
    for issuer in certificate.issuers {
      func add(_ id: String?, as role: Role, on day: Day?) {
        guard let id else { return }
        let paper = Paper(
          path: path, number: number, role: role, state: isSigned ? .signed : .notRequested,
          since: isSigned ? day : nil, reminded: nil)
        self.add(paper, by: person(id))
      }
      add(issuer.delegation?.by, as: .verksamhetschef, on: issuer.delegation?.date)
      add(issuer.delegatedTo, as: .utseddLakare, on: nil)
    }
  }

  private mutating func add(_ paper: Paper, by person: Person) {
    if papers[person] == nil { people.append(person) }
    var own = papers[person] ?? []
    guard !own.contains(where: { $0.path == paper.path && $0.role == paper.role }) else { return }
    // On one paper the foremost role comes first.
    let place = own.firstIndex {
      $0.path == paper.path && $0.role.signingRank > paper.role.signingRank
    }
    own.insert(paper, at: place ?? own.endIndex)
    papers[person] = own
  }

  /// A draft may have the applicant among the other people, too; it is one person all the same.
  private func person(_ id: String) -> Person {
    guard let person = index.person(id) else { return .other(id) }
    let own = record.applicant.identity?.value
    let isApplicant = person.has(.sokande) || (own != nil && person.identity?.value == own)
    return isApplicant ? .applicant : .other(id)
  }

  /// Everybody with a number within the foremost role: whose first paper comes first has the lowest.
  var ledger: SignatureLedger {
    var counts: [Role: Int] = [:]
    var signers: [SignatureLedger.Signer] = []
    for person in people {
      let papers = papers[person] ?? []
      guard let role = papers.map(\.role).min(by: { $0.signingRank < $1.signingRank }) else { continue }
      let number = (counts[role] ?? 0) + 1
      counts[role] = number
      signers.append(
        SignatureLedger.Signer(
          role: role, number: number, person: id(of: person),
          name: name(of: person) ?? papers.lazy.compactMap(\.name).first, papers: papers))
    }
    return SignatureLedger(
      signers: signers.sorted { ($0.role.signingRank, $0.number) < ($1.role.signingRank, $1.number) })
  }

  private func id(of person: Person) -> String? {
    if case .other(let id) = person { id } else { nil }
  }

  /// As the record has it now; nil for people whom it does not have.
  private func name(of person: Person) -> String? {
    guard case .other(let id) = person else { return nil }
    return index.person(id)?.fullName
  }
}

extension Intygsutfardare {
  /// How far the issuer's signature has come. Of two issuers one may have signed before the certificate as a whole counts
  /// as signed.
  fileprivate func progress(
    onSigned isSigned: Bool
  ) -> (state: SignatureLedger.State, since: Day?, reminded: Day?) {
    if isSigned || signature.signedAt != nil { return (.signed, date ?? signature.signedAt?.day, nil) }
    if requestedAt != nil || remindedAt != nil { return (.requested, requestedAt?.day, remindedAt?.day) }
    return (.notRequested, nil, nil)
  }
}
