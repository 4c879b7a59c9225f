internal import STDiagnostics
internal import STDigest
internal import STLayout
internal import STPDFReader

/// One bundle while it is read: each file once, and then everything against everything.
struct BundleReading {
  private let manifest: Manifest
  private let unknown: [(path: String, kind: String)]
  private let contents: BundleContents
  /// Whether each thing in the folder is a regular file.
  private let isRegular: [String: Bool]
  private let stock: BundleVerifier.Stock
  private let application: AttachmentTable.Application?
  private var log = ProofLog()
  private var counts = BundleProof.Counts()
  private var papers: [ProofContext.Paper] = []
  private var merged: (file: Manifest.File, pdf: PDFPaper)?
  private var packs: [(file: Manifest.File, pdf: PDFPaper)] = []

  init(_ read: ReadManifest, _ contents: BundleContents, _ stock: BundleVerifier.Stock) {
    manifest = read.manifest
    unknown = read.unknown
    self.contents = contents
    isRegular = Dictionary(
      contents.items.map { ($0.path, $0.isRegular) }, uniquingKeysWith: { first, _ in first })
    self.stock = stock
    let form = manifest.files.first { $0.kind == .ansokan }?.form
    application = stock.attachments.applications.first { $0.form == form }
  }

  mutating func proof() -> BundleProof {
    compareFolder()
    compareForms()
    for file in manifest.files where isReadable(file.path) { read(file) }
    compareContents()
    counts.files += 1
    let posted = papers.filter(\.file.kind.isPosted)
    counts.papers = posted.count
    counts.pages = posted.reduce(0) { $0 + $1.pdf.pages.count }
    counts.certificates = papers.count { $0.file.kind == .intyg }
    counts.toAdd = manifest.toAdd.count
    counts.checks = log.checks
    return BundleProof(findings: ordered(log.findings), counts: counts, isDraft: manifest.isDraft)
  }

  /// Papers are compared in posting order, whatever the order of the manifest.
  private mutating func compareContents() {
    papers.sort { Self.place($0.file) < Self.place($1.file) }
    let context = ProofContext(
      manifest: manifest, application: application, papers: papers, merged: merged, packs: packs)
    let person = ApplicantProof.check(context, &log)
    FurnitureProof.check(context, person, &log)
    NumberProof.check(context, &log)
    ListProof.check(context, &log)
    ServiceProof.check(context, &log)
    MergedProof.check(context, &log)
    SignatureProof.check(context, person, &log)
  }

  private static func place(_ file: Manifest.File) -> (Int, Int) {
    switch file.kind {
    case .kontrollrapport: (0, 0)
    case .ansokan: (1, 0)
    case .bilageforteckning: (2, 0)
    case .intyg: (3, file.number ?? 0)
    case .samlat: (4, 0)
    case .underskriftsliggare: (5, 0)
    case .underskriftspaket: (6, 0)
    }
  }

  /// By file in the order of the manifest, then by page; what the manifest does not list comes last.
  private func ordered(_ findings: [Diagnostic]) -> [Diagnostic] {
    var places = [BundleVerifier.manifestName: -1]
    for (index, file) in manifest.files.enumerated() where places[file.path] == nil {
      places[file.path] = index
    }
    func key(_ finding: (offset: Int, element: Diagnostic)) -> (Int, String, Int, Int) {
      let file = finding.element.location?.file ?? ""
      return (places[file] ?? .max, file, finding.element.page ?? 0, finding.offset)
    }
    return findings.enumerated().sorted { key($0) < key($1) }.map(\.element)
  }
}

// MARK: - The folder

extension BundleReading {
  private mutating func compareFolder() {
    let listed = manifest.files.map(\.path) + unknown.map(\.path)
    var seen: Set<String> = [BundleVerifier.manifestName]
    for path in listed {
      guard Manifest.isInside(path) else {
        log.report(.fileRefused, in: path, "Manifestet pekar på något utanför paketets mapp.")
        continue
      }
      log.expect(
        seen.insert(path).inserted, .fileRefused, in: path, "Filen står flera gånger i manifestet.")
      log.expect(isRegular[path] != nil, .fileMissing, in: path, "Filen finns inte i mappen.")
      log.expect(isRegular[path] != false, .fileRefused, in: path, "Det här är ingen vanlig fil.")
    }
    let known = Set(listed + [BundleVerifier.manifestName])
    for item in contents.items where !known.contains(item.path) {
      log.report(.fileExtra, in: item.path, "Filen hör inte till paketet.")
    }
    for file in unknown {
      log.report(.kindUnknown, in: file.path, "Programmet känner inte till papper av slaget ”\(file.kind)”.")
    }
    for (kind, name) in [(PaperKind.ansokan, "ansökan"), (.bilageforteckning, "bilageförteckning")] {
      let count = manifest.files.count { $0.kind == kind }
      log.expect(
        count == 1, .paperMissing, in: BundleVerifier.manifestName,
        count == 0 ? "Paketet har ingen \(name)." : "Paketet har mer än en \(name).")
    }
  }

  private mutating func compareForms() {
    for form in manifest.forms {
      guard let own = stock.sources[form.name] else { continue }
      log.expect(
        own.sha256 == form.sha256, .formChanged, in: BundleVerifier.manifestName,
        "Blanketten \(form.name) har ändrats sedan paketet gjordes.")
    }
  }

  private func isReadable(_ path: String) -> Bool {
    Manifest.isInside(path) && isRegular[path] == true
  }
}

// MARK: - The files

extension BundleReading {
  private mutating func read(_ file: Manifest.File) {
    switch contents.read(file.path) {
    case .refused(let reason):
      log.pass(reason)
    case .bytes(let bytes):
      counts.files += 1
      log.expect(
        bytes.count == file.bytes && SHA256Digest(of: bytes) == file.digest, .contentChanged, in: file.path,
        "Filen är inte den som manifestet beskriver.")
      take(bytes, as: file)
    }
  }

  private mutating func take(_ bytes: [UInt8], as file: Manifest.File) {
    switch file.kind {
    case .kontrollrapport:
      let outside = OutsideReference.first(in: bytes)
      log.expect(
        outside == nil, .outsideReference, in: file.path,
        "Rapporten innehåller något som leder utanför den: ”\(outside ?? "")”.")
    case .samlat:
      if let pdf = pdf(bytes, file) { merged = (file, pdf) }
    case .underskriftspaket:
      if let pdf = pdf(bytes, file) { packs.append((file, pdf)) }
    case .ansokan, .bilageforteckning, .intyg, .underskriftsliggare:
      guard let form = form(of: file), let pdf = pdf(bytes, file) else { return }
      let read = PaperWalk.read(
        pdf.tags, as: form, path: file.path, isDraft: manifest.isDraft, log: &log)
      papers.append(ProofContext.Paper(file: file, pdf: pdf, form: form, read: read))
    }
  }

  /// The form that a paper is read through: one that belongs to its kind of paper.
  private mutating func form(of file: Manifest.File) -> FormDefinition? {
    let isItsKind =
      switch file.kind {
      case .ansokan: application != nil
      case .bilageforteckning: file.form == LayoutDesk.listForm
      case .intyg: file.form.flatMap { application?.category(ofForm: $0) } != nil
      case .underskriftsliggare: file.form == LayoutDesk.ledgerForm
      case .kontrollrapport, .samlat, .underskriftspaket: false
      }
    guard isItsKind, let id = file.form, let form = stock.forms[id] else {
      log.report(
        .kindUnknown, in: file.path,
        file.form.map { "Blanketten \($0) hör inte till den här ansökan." }
          ?? "Manifestet säger inte vilken blankett pappret följer.")
      return nil
    }
    return form
  }

  private mutating func pdf(_ bytes: [UInt8], _ file: Manifest.File) -> PDFPaper? {
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
