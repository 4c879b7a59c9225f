internal import STDiagnostics
internal import STDigest
internal import STLayout
internal import STPDFReader

/// One file of a bundle, read and compared with what the manifest says of it: all that can be said without the others.
struct FileReading: Sendable {
  /// What a file turned out to be.
  enum Content: Sendable {
    case paper(ProofContext.Paper)
    case merged(PDFPaper)
    case pack(PDFPaper)
    /// Nothing that is compared with other papers, or nothing that could be read.
    case none
  }

  let file: Manifest.File
  /// Whether there was anything to read.
  private(set) var isFetched = false
  private(set) var content = Content.none
  private(set) var log = ProofLog()

  private init(_ file: Manifest.File) { self.file = file }
}

extension FileReading {
  /// What files are read with.
  struct Means: Sendable {
    let stock: BundleVerifier.Stock
    let application: AttachmentTable.Application?
    let isDraft: Bool
    let inspector: CopyInspector?
  }

  static func read(
    _ content: BundleContents.Content, as file: Manifest.File, _ means: Means
  ) -> FileReading {
    var reading = FileReading(file)
    switch content {
    case .refused(let reason): reading.log.pass(reason)
    case .bytes(let bytes): reading.read(bytes, means)
    }
    return reading
  }

  private mutating func read(_ bytes: [UInt8], _ means: Means) {
    isFetched = true
    log.expect(
      bytes.count == file.bytes && SHA256Digest(of: bytes) == file.digest, .contentChanged, in: file.path,
      "Filen är inte den som manifestet beskriver.")
    take(bytes, means)
  }

  private mutating func take(_ bytes: [UInt8], _ means: Means) {
    switch file.kind {
    case .kontrollrapport:
      let outside = OutsideReference.first(in: bytes)
      log.expect(
        outside == nil, .outsideReference, in: file.path,
        "Rapporten innehåller något som leder utanför den: ”\(outside ?? "")”.")
    case .uppladdad: UploadProof.check(bytes, as: file, means.inspector, &log)
    case .samlat:
      if let pdf = pdf(bytes) { content = .merged(pdf) }
    case .underskriftspaket:
      if let pdf = pdf(bytes) { content = .pack(pdf) }
    case .ansokan, .bilageforteckning, .intyg, .underskriftsliggare:
      guard let form = form(means), let pdf = pdf(bytes) else { return }
      let read = PaperWalk.read(pdf.tags, as: form, path: file.path, isDraft: means.isDraft, log: &log)
      content = .paper(ProofContext.Paper(file: file, pdf: pdf, form: form, read: read))
    }
  }

  /// The form that a paper is read through: one that belongs to its kind of paper.
  private mutating func form(_ means: Means) -> FormDefinition? {
    let isItsKind =
      switch file.kind {
      case .ansokan: means.application != nil
      case .bilageforteckning: file.form == LayoutDesk.listForm
      case .intyg: file.form.flatMap { means.application?.category(ofForm: $0) } != nil
      case .underskriftsliggare: file.form == LayoutDesk.ledgerForm
      case .kontrollrapport, .uppladdad, .samlat, .underskriftspaket: false
      }
    guard isItsKind, let id = file.form, let form = means.stock.forms[id] else {
      log.report(
        .kindUnknown, in: file.path,
        file.form.map { "Blanketten \($0) hör inte till den här ansökan." }
          ?? "Manifestet säger inte vilken blankett pappret följer.")
      return nil
    }
    return form
  }

  private mutating func pdf(_ bytes: [UInt8]) -> PDFPaper? {
    let (paper, findings) = PDFReader.read(bytes, name: file.path)
    // One of each kind: a file that has lost a page has a finding for each line that stood there.
    var seen: Set<RuleID> = []
    for finding in findings where seen.insert(finding.rule).inserted { log.pass(finding) }
    // A paper with faults is compared as far as it could be read: the comparison says more than the fault.
    guard let paper else {
      log.report(.paperUnreadable, in: file.path, "Pappret går inte att läsa.")
      return nil
    }
    log.expect(
      paper.pages.count == file.pages, .pageCount, in: file.path,
      "Filen har \(paper.pages.count) sidor, men manifestet säger \(file.pages ?? 0).")
    return paper
  }
}
