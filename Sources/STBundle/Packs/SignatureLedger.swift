package import STModel

/// Who signs which papers of a bundle, and how far each signature has come. Stands in the manifest and, for the one who
/// gathers the signatures, on a printed page.
package struct SignatureLedger: Sendable, Hashable {
  /// How far a signature has come.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case signed
    /// The signer has been asked.
    case requested
    case notRequested
  }

  /// A paper with one person's signature in one role: a paper that two people sign is in the ledger twice.
  package struct Paper: Sendable, Hashable {
    /// Relative to the bundle's folder.
    package let path: String
    /// The number of the attachment; nil for the application.
    package let number: Int?
    package let role: Role
    /// The signer's name as this paper prints it; nil where it is the same as the signer's.
    package let name: String?
    package let state: State
    /// The day of the signature or of the request; nil where the record does not say.
    package let since: Day?
    /// The day of the last reminder of a request.
    package let reminded: Day?

    package init(
      path: String, number: Int?, role: Role, name: String? = nil, state: State, since: Day?, reminded: Day?
    ) {
      self.path = path
      self.number = number
      self.role = role
      self.name = name
      self.state = state
      self.since = since
      self.reminded = reminded
    }
  }

  /// One person, with all papers that she or he signs.
  package struct Signer: Sendable, Hashable {
    /// The foremost of the roles in which the person signs.
    package let role: Role
    /// Counts those with this role from 1.
    package let number: Int
    /// The person's id in the record; nil for the applicant, of whom nothing is told.
    package let person: String?
    /// Nil for the applicant, and where the record has no such person.
    package let name: String?
    /// In posting order, never empty; within one paper the foremost role first.
    package let papers: [Paper]

    package init(role: Role, number: Int, person: String?, name: String?, papers: [Paper]) {
      self.role = role
      self.number = number
      self.person = person
      self.name = name
      self.papers = papers
    }

    /// The file with the person's papers, relative to the bundle's folder.
    package var pack: String { "\(SignatureLedger.folder)/\(role.rawValue)-\(number).pdf" }

    /// The person's papers in posting order, each once even where it is signed in two roles.
    package var paths: [String] {
      var paths: [String] = []
      for paper in papers where paths.last != paper.path { paths.append(paper.path) }
      return paths
    }

    /// The roles in which the person signs, the foremost first.
    package var roles: [Role] { Role.signingOrder.filter { role in papers.contains { $0.role == role } } }
  }

  /// The folder of packs and ledger within the bundle's.
  package static let folder = "underskrifter"
  /// The printed page.
  package static let path = "\(folder)/00-underskriftsliggare.pdf"

  /// By role from the foremost to the last, and by number.
  package let signers: [Signer]

  package init(signers: [Signer]) { self.signers = signers }

  /// How many of the signatures are done: `3 av 46`.
  var tally: String {
    let papers = signers.flatMap(\.papers)
    return "\(papers.count { $0.state == .signed }) av \(papers.count)"
  }
}
