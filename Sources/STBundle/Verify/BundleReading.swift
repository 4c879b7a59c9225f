internal import STDiagnostics
internal import STPDFReader
internal import Synchronization

/// One bundle while it is read: each file once, and then everything against everything.
struct BundleReading {
  private let manifest: Manifest
  private let unknown: [(path: String, kind: String)]
  private let contents: BundleContents
  /// Whether each thing in the folder is a regular file.
  private let isRegular: [String: Bool]
  private let stock: BundleVerifier.Stock
  private let application: AttachmentTable.Application?
  private let workers: Workers
  private let inspector: CopyInspector?
  private var log = ProofLog()
  private var counts = BundleProof.Counts()
  private var papers: [ProofContext.Paper] = []
  private var merged: (file: Manifest.File, pdf: PDFPaper)?
  private var packs: [(file: Manifest.File, pdf: PDFPaper)] = []

  init(
    _ read: ReadManifest, _ contents: BundleContents, _ stock: BundleVerifier.Stock, _ workers: Workers,
    _ inspector: CopyInspector?
  ) {
    manifest = read.manifest
    unknown = read.unknown
    self.contents = contents
    isRegular = Dictionary(
      contents.items.map { ($0.path, $0.isRegular) }, uniquingKeysWith: { first, _ in first })
    self.stock = stock
    self.workers = workers
    self.inspector = inspector
    let form = manifest.files.first { $0.kind == .ansokan }?.form
    application = stock.attachments.applications.first { $0.form == form }
  }

  mutating func proof() -> BundleProof {
    compareFolder()
    compareForms()
    readFiles()
    compareContents()
    counts.files += 1
    let posted = papers.filter(\.file.kind.isPosted)
    counts.papers = posted.count
    counts.pages = posted.reduce(0) { $0 + $1.pdf.pages.count }
    counts.certificates = papers.count { $0.file.kind == .intyg }
    counts.uploads = manifest.files.count { $0.kind == .uppladdad }
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
    UploadProof.check(context, &log)
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
    case .uppladdad: (4, file.number ?? 0)
    case .samlat: (5, 0)
    case .underskriftsliggare: (6, 0)
    case .underskriftspaket: (7, 0)
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
  /// Files are fetched one by one, in order, and read side by side: each worker has one of them in memory.
  private mutating func readFiles() {
    let means = FileReading.Means(
      stock: stock, application: application, isDraft: manifest.isDraft, inspector: inspector)
    let files = manifest.files.filter { isReadable($0.path) }
    let next = Mutex(0)
    let readings = workers.map(Array(files.indices)) { [contents] _ in
      let (index, content) = next.withLock { index in
        defer { index += 1 }
        return (index, contents.read(files[index].path))
      }
      return (index, FileReading.read(content, as: files[index], means))
    }
    for (_, reading) in readings.sorted(by: { $0.0 < $1.0 }) { take(reading) }
  }

  private mutating func take(_ reading: FileReading) {
    log.join(reading.log)
    if reading.isFetched { counts.files += 1 }
    switch reading.content {
    case .paper(let paper): papers.append(paper)
    case .merged(let pdf): merged = (reading.file, pdf)
    case .pack(let pdf): packs.append((reading.file, pdf))
    case .none: break
    }
  }
}
