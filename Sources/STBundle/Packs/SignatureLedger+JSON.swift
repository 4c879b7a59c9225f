internal import STModel
internal import STSource

extension SignatureLedger {
  /// As it stands in the manifest.
  var tree: SourceNode { SourceNode(.array(signers.map(Self.signer))) }

  private static func signer(_ signer: Signer) -> SourceNode {
    .object([
      ("role", .text(signer.role.rawValue)), ("number", .integer(signer.number)),
      ("person", signer.person.map(SourceNode.text)), ("name", signer.name.map(SourceNode.text)),
      ("pack", .text(signer.pack)), ("papers", SourceNode(.array(signer.papers.map(paper)))),
    ])
  }

  private static func paper(_ paper: Paper) -> SourceNode {
    .object([
      ("path", .text(paper.path)), ("number", paper.number.map(SourceNode.integer)),
      ("role", .text(paper.role.rawValue)), ("name", paper.name.map(SourceNode.text)),
      ("state", .text(paper.state.rawValue)),
      ("since", paper.since.map { .text($0.description) }),
      ("reminded", paper.reminded.map { .text($0.description) }),
    ])
  }
}

extension SignatureLedger {
  /// One person of a manifest on disk.
  static func signer(_ reader: inout SourceReader) -> Signer? {
    reader.allowUnknownKeys()
    let role = reader.choice("role", of: Role.self)
    let number = reader.int("number", in: 1...9_999)
    let person = reader.optionalText("person")
    let name = reader.optionalText("name")
    let pack = reader.text("pack")
    let papers = reader.objects("papers", paper)
    guard let role, let number, let pack, let papers else { return nil }
    let signer = Signer(role: role, number: number, person: person, name: name, papers: papers)
    guard signer.pack == pack else {
      reader.fault("pack", "Filen ska heta \(signer.pack) efter roll och nummer.")
      return nil
    }
    return signer
  }

  private static func paper(_ reader: inout SourceReader) -> Paper? {
    reader.allowUnknownKeys()
    let path = reader.text("path")
    let number = reader.optionalInt("number", in: 1...9_999)
    let role = reader.choice("role", of: Role.self)
    let name = reader.optionalText("name")
    let state = reader.choice("state", of: State.self)
    let since = day("since", &reader)
    let reminded = day("reminded", &reader)
    guard let path, let role, let state else { return nil }
    return Paper(
      path: path, number: number, role: role, name: name, state: state, since: since, reminded: reminded)
  }

  private static func day(_ key: String, _ reader: inout SourceReader) -> Day? {
    guard let text = reader.optionalText(key) else { return nil }
    let day = Day(text)
    if day == nil { reader.fault(key, "Dagen ska skrivas ÅÅÅÅ-MM-DD.") }
    return day
  }
}
