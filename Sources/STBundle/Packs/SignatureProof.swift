internal import STLayout
internal import STModel
internal import STPDFReader

/// AVSTAM-70 to 73: everybody who signs has one pack with exactly the papers to be signed, and the printed ledger says what
/// the manifest says.
struct SignatureProof {
  private let context: ProofContext
  private let ledger: SignatureLedger
  /// As the papers have it; the manifest does not tell.
  private let applicant: String?

  static func check(
    _ context: ProofContext, _ person: ApplicantProof.Person, _ log: inout ProofLog
  ) {
    guard let ledger = context.manifest.signatures else {
      for file in context.manifest.files where [.underskriftspaket, .underskriftsliggare].contains(file.kind)
      {
        log.report(.packListing, in: file.path, "Manifestet säger inte vem som skriver under vad.")
      }
      return
    }
    let proof = SignatureProof(context: context, ledger: ledger, applicant: person.fullName)
    proof.listing(&log)
    for signer in ledger.signers { proof.pack(of: signer, &log) }
    for paper in context.papers where paper.form.hasSignaturePlace { proof.signers(of: paper, &log) }
    proof.page(&log)
  }

  private var isDraft: Bool { context.manifest.isDraft }

  /// Nil where the name is not known for certain: a draft may print a name without the letters that no font has.
  private func name(of signer: SignatureLedger.Signer) -> String? {
    isDraft ? nil : signer.person == nil ? applicant : signer.name
  }
}

// MARK: - Packs

extension SignatureProof {
  private func listing(_ log: inout ProofLog) {
    let manifest = BundleVerifier.manifestName
    for (kind, expected) in [
      (PaperKind.underskriftspaket, ledger.signers.map(\.pack)),
      (.underskriftsliggare, [SignatureLedger.path]),
    ] {
      let listed = context.manifest.files.filter { $0.kind == kind }.map(\.path)
      for path in expected {
        log.expect(listed.contains(path), .packListing, in: manifest, "\(path) saknas bland filerna.")
      }
      for path in listed {
        log.expect(
          expected.count { $0 == path } == 1, .packListing, in: path, "Filen ska höra till precis en person.")
      }
    }
    let numbers = Dictionary(
      context.manifest.files.filter(\.kind.isPosted).map { ($0.path, $0.number) },
      uniquingKeysWith: { first, _ in first })
    for paper in ledger.signers.flatMap(\.papers) {
      log.expect(
        numbers[paper.path] == .some(paper.number), .packListing, in: manifest,
        "Liggaren nämner \(paper.path), men något sådant papper med det numret finns inte i paketet.")
    }
  }

  private func pack(of signer: SignatureLedger.Signer, _ log: inout ProofLog) {
    guard let pack = context.packs.first(where: { $0.file.path == signer.pack }) else { return }
    let papers = signer.paths.compactMap { path in context.papers.first { $0.file.path == path } }
    // Where one of the papers is missing or cannot be read, that is the fault.
    guard papers.count == signer.paths.count else { return }
    MergedProof.compare(pack.pdf, pack.file.path, with: papers, .packPages, &log)
    guard let name = name(of: signer) else { return }
    let title = PackMaker.title(name)
    log.expect(
      PrintedText.squeezed(pack.pdf.title ?? "") == PrintedText.squeezed(title), .packPages,
      in: pack.file.path, "Filens titel är ”\(pack.pdf.title ?? "")” men ska vara ”\(title)”.")
  }
}

// MARK: - Papers

extension SignatureProof {
  /// Where papers print names that nobody signs under: SOSFS 2015:8 bilaga 2 names the studierektor.
  private static let onlyNamed = ["signer.studierektor.name"]

  /// Everybody whose name stands under a place for a signature has the paper in a pack.
  private func signers(of paper: ProofContext.Paper, _ log: inout ProofLog) {
    guard !isDraft else { return }
    let path = paper.file.path
    let signers = ledger.signers.filter { $0.paths.contains(path) }
    log.expect(!signers.isEmpty, .signerWithoutPack, in: path, "Pappret ligger inte i någons paket.")
    let names = signers.flatMap { signer in
      signer.papers.filter { $0.path == path }.map { $0.name ?? name(of: signer) ?? "" }
    }
    for field in paper.read.fields where Self.isSigner(field.path) {
      guard let printed = field.text.value else { continue }
      log.expect(
        names.contains(where: field.text.says), .signerWithoutPack, in: path, page: field.text.page,
        "\(printed) ska skriva under, men har inte pappret i sitt paket.")
    }
  }

  private static func isSigner(_ path: String) -> Bool {
    (path.hasPrefix("signer.") && path.hasSuffix(".name") && !onlyNamed.contains(path))
      || path == "delegation.by.name"
  }
}

// MARK: - The printed ledger

extension SignatureProof {
  private func page(_ log: inout ProofLog) {
    guard let page = context.paper(.underskriftsliggare),
      let table = page.read.tables.first(where: { $0.form.path == "underskrifter.rows" })
    else { return }
    let path = page.file.path
    log.expect(
      table.rows.count == ledger.signers.count, .ledgerPage, in: path,
      "Liggaren har \(table.rows.count) rader, men \(ledger.signers.count) personer skriver under.")
    compare(table, path, &log)
    for (binding, expected) in [
      ("underskrifter.signed", ledger.tally), ("underskrifter.day", context.manifest.date),
    ] {
      if let printed = page.read[binding] { expect([printed], 0, expected, path, &log) }
    }
  }

  /// Row by row, as long as there is one for each signer.
  private func compare(_ table: ReadPaper.Table, _ path: String, _ log: inout ProofLog) {
    guard table.rows.count == ledger.signers.count else { return }
    let (people, files, progress) = (table.column("person"), table.column("file"), table.column("progress"))
    for (index, signer) in ledger.signers.enumerated() {
      let texts = LedgerTexts(signer: signer)
      expect(files, index, texts.file, path, &log)
      expect(progress, index, texts.progress, path, &log)
      guard let name = name(of: signer), people.indices.contains(index) else { continue }
      let person = texts.person(name)
      log.expect(
        PrintedText.squeezed(people[index].words).hasPrefix(PrintedText.squeezed(person)), .ledgerPage,
        in: path, page: people[index].page, "Raden gäller ”\(people[index].words)” men ska gälla \(person).")
    }
  }

  private func expect(
    _ cells: [PrintedText], _ index: Int, _ words: String, _ path: String, _ log: inout ProofLog
  ) {
    guard cells.indices.contains(index) else { return }
    let cell = cells[index]
    log.expect(
      cell.says(words), .ledgerPage, in: path, page: cell.page,
      "Här står ”\(cell.words)” men manifestet säger ”\(PrintedText.tidied(words))”.")
  }
}

extension FormDefinition {
  /// Whether there is a box that only ever waits for a pen: the place of a signature.
  fileprivate var hasSignaturePlace: Bool { body.contains(where: \.hasSignaturePlace) }
}

extension FormBlock {
  fileprivate var hasSignaturePlace: Bool {
    switch self {
    case .boxes(let rows, _): rows.joined().contains { $0.isForHand && $0.path == nil }
    case .keep(let blocks): blocks.contains(where: \.hasSignaturePlace)
    default: false
    }
  }
}
