package import STDiagnostics
internal import STDigest
internal import STSource

/// A manifest as it was found on disk.
package struct ReadManifest: Sendable {
  package let manifest: Manifest
  /// Files of a kind that this program does not know; they are not among the manifest's files.
  package let unknown: [(path: String, kind: String)]
}

extension Manifest {
  /// Reads a manifest of ours, this version or an older one. Keys that are not known are passed over, since keys may be
  /// added; paths are taken as they stand.
  ///
  /// - Returns: nil together with findings that say what is wrong, and where.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (value: ReadManifest?, findings: [Diagnostic]) {
    let (document, findings) = JSONReader.read(bytes, file: file, limits: .table)
    guard let document else { return (nil, findings) }
    guard document.root["manifest"]?.text == "bilaga" else {
      return (nil, [ManifestMessages.notOurs(file)])
    }
    guard let version = document.root["version"], case .number(let literal) = version.value,
      let number = Int(literal), (1...Self.version).contains(number)
    else { return (nil, [ManifestMessages.otherVersion(file)]) }
    return SourceReader.read(document, manifest)
  }

  private static func manifest(_ reader: inout SourceReader) -> ReadManifest? {
    reader.allowUnknownKeys()
    let program = reader.text("program")
    let date = reader.text("date")
    let regulation = reader.text("regulation")
    let ruleSet = reader.text("ruleSet")
    let isDraft = reader.optionalBool("draft")
    let record = reader.object("record", record)
    let forms = reader.objects("forms") { source(&$0, by: "id") }
    let fonts = reader.objects("fonts") { source(&$0, by: "name") }
    let files = reader.objects("files", file)
    let toAdd = reader.objects("toAdd", missing)
    let signatures = reader.has("signatures") ? reader.objects("signatures", SignatureLedger.signer) : nil
    guard let program, let date, let regulation, let ruleSet, let record, let forms, let fonts, let files,
      let toAdd
    else { return nil }
    let manifest = Manifest(
      program: program, date: date, regulation: regulation, ruleSet: ruleSet, isDraft: isDraft ?? false,
      record: record, forms: forms, fonts: fonts, files: files.compactMap(\.known), toAdd: toAdd,
      signatures: signatures.map(SignatureLedger.init(signers:)))
    return ReadManifest(manifest: manifest, unknown: files.compactMap(\.unknown))
  }

  private static func record(_ reader: inout SourceReader) -> Record? {
    reader.allowUnknownKeys()
    let id = reader.text("id")
    let revision = reader.int("revision", in: 0...Int.max)
    let sha256 = reader.text("sha256")
    guard let id, let revision, let sha256 else { return nil }
    return Record(id: id, revision: revision, sha256: sha256)
  }

  private static func source(_ reader: inout SourceReader, by key: String) -> Source? {
    reader.allowUnknownKeys()
    let name = reader.text(key)
    let sha256 = reader.text("sha256")
    guard let name, let sha256 else { return nil }
    return Source(name: name, sha256: sha256)
  }

  private static func file(
    _ reader: inout SourceReader
  ) -> (known: File?, unknown: (path: String, kind: String)?)? {
    reader.allowUnknownKeys()
    let path = reader.text("path")
    let kind = reader.text("kind")
    let form = reader.optionalText("form")
    let number = reader.optionalInt("number", in: 1...9_999)
    let pages = reader.optionalInt("pages", in: 0...100_000)
    let bytes = reader.int("bytes", in: 0...Int.max)
    let digest = reader.text("sha256").flatMap(SHA256Digest.init(hex:))
    let upload = kind == PaperKind.uppladdad.rawValue ? upload(&reader) : nil
    if digest == nil { reader.fault("sha256", "Kontrollsumman ska vara 64 siffror och bokstäver a–f.") }
    guard let path, let kind, let bytes, let digest else { return nil }
    guard let known = PaperKind(rawValue: kind) else { return (nil, (path, kind)) }
    let file = File(
      path: path, kind: known, form: form, number: number, pages: pages, bytes: bytes, digest: digest,
      upload: upload)
    return (file, nil)
  }

  private static func upload(_ reader: inout SourceReader) -> Upload? {
    let category = reader.text("category")
    let format = reader.text("format")
    let removed = reader.objects("removed", removed)
    guard let category, let format, let removed else { return nil }
    return Upload(category: category, format: format, removed: removed)
  }

  private static func removed(_ reader: inout SourceReader) -> Removed? {
    reader.allowUnknownKeys()
    let rule = reader.text("rule")
    let count = reader.int("count", in: 1...1_000_000)
    guard let rule, let count else { return nil }
    return Removed(rule: rule, count: count)
  }

  private static func missing(_ reader: inout SourceReader) -> Missing? {
    reader.allowUnknownKeys()
    let number = reader.int("number", in: 1...9_999)
    let category = reader.text("category")
    guard let number, let category else { return nil }
    return Missing(number: number, category: category)
  }

  /// The files that a manifest on disk lists; nil where the bytes are no manifest of ours.
  package static func listedPaths(in bytes: [UInt8]) -> [String]? {
    guard let root = JSONReader.read(bytes, file: "manifest.json", limits: .table).document?.root,
      root["manifest"]?.text == "bilaga", let files = root["files"]?.elements
    else { return nil }
    let paths = files.compactMap { $0["path"]?.text }
    guard paths.count == files.count, paths.allSatisfy(isInside) else { return nil }
    return paths
  }

  /// Whether a path stays within the bundle's folder.
  static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/") && !path.utf8.contains(0)
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains {
        $0 == ".." || $0 == "." || $0 == ""
      }
  }
}

private enum ManifestMessages {
  static func notOurs(_ file: String) -> Diagnostic {
    Diagnostic(
      ProofRule.manifest.id, .fel, at: place(file), "Filen är inget manifest som bilaga har skrivit.",
      remedy: "Ange mappen som bilaga bundle skrev, med manifest.json kvar i den.")
  }

  static func otherVersion(_ file: String) -> Diagnostic {
    Diagnostic(
      ProofRule.manifest.id, .fel, at: place(file),
      "Manifestet har en version som det här programmet inte känner.",
      remedy: "Läs paketet med samma eller en nyare version av bilaga.")
  }

  private static func place(_ file: String) -> SourceLocation {
    SourceLocation(file: file, pointer: "/version", line: 0, column: 0)
  }
}
