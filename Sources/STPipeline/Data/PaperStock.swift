internal import STBundle
internal import STDiagnostics
internal import STDigest
internal import STLayout
internal import STText

/// What papers are made with: forms, fonts and the tables that go with them. Read once, never changed, and shared by all
/// records; needed for bundles only, so that a check does not have to wait for it.
public struct PaperStock: Sendable {
  let making: BundleMaker.Stock
  /// What the manifest says about the forms, by their ids.
  let forms: [String: Manifest.Source]
  /// What the manifest says about the fonts, in the order in which they are tried.
  let fonts: [Manifest.Source]

  /// Reads everything from the program's data.
  ///
  /// - Throws: every fault in the tables, forms and fonts.
  public init(_ data: DataDirectory) throws(DataFault) {
    let files = try Self.formFiles(data)
    let library = try Self.library(files)
    let (collection, fonts) = try Self.fonts(data)
    making = BundleMaker.Stock(
      forms: library,
      attachments: try data.table("Forms/gemensamt/bilagor.json", AttachmentTable.read),
      countries: try data.table("Forms/gemensamt/lander.json", CountryNames.read), fonts: collection)
    forms = Self.sources(library, files)
    self.fonts = fonts
  }

  private static func formFiles(_ data: DataDirectory) throws(DataFault) -> [FormLibrary.File] {
    var files: [FormLibrary.File] = []
    for folder in data.folders(in: "Forms") {
      // A folder of forms without shared parts is as good as one with them.
      let parts = data.tables(in: "Forms/\(folder)").filter { $0.hasSuffix("/delar.json") }
      for path in data.tables(in: "Forms/\(folder)/blanketter") + parts {
        files.append(FormLibrary.File(path: path, bytes: try data.content(path)))
      }
    }
    return files
  }

  private static func library(_ files: [FormLibrary.File]) throws(DataFault) -> FormLibrary {
    let (library, findings) = FormLibrary.read(files)
    guard let library else { throw DataFault(findings) }
    return library
  }

  /// A form is known by its own file and the parts that it is put together with.
  private static func sources(
    _ library: FormLibrary, _ files: [FormLibrary.File]
  ) -> [String: Manifest.Source] {
    let contents = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    var sources: [String: Manifest.Source] = [:]
    for id in library.ids {
      guard let path = library.path(of: id) else { continue }
      let folder = path.split(separator: "/").dropLast(2).joined(separator: "/")
      let content = (contents[path] ?? []) + (contents[folder + "/delar.json"] ?? [])
      sources[id] = Manifest.Source(name: id, sha256: SHA256Digest(of: content).hex)
    }
    return sources
  }
}

// MARK: - Fonts

extension PaperStock {
  private static func fonts(
    _ data: DataDirectory
  ) throws(DataFault) -> (fonts: FontCollection, sources: [Manifest.Source]) {
    let path = "Fonts/fonts.json"
    let manifest: FontManifest = try data.table(path) { bytes, file in
      let (manifest, findings) = FontManifest.read(json: bytes, file: file)
      return (manifest, findings)
    }
    let (fonts, findings) = manifest.open { family, file in load(family, file, data) }
    guard let fonts else { throw DataFault(findings) }
    let files = manifest.families.flatMap(\.files)
    return (fonts, files.map { Manifest.Source(name: $0.name, sha256: $0.sha256) })
  }

  /// From our own folder, or else from where the Debian package puts it.
  private static func load(
    _ family: FontManifest.Family, _ file: FontManifest.File, _ data: DataDirectory
  ) -> [UInt8]? {
    if let bytes = try? data.bytes("Fonts/\(file.name)") { return bytes }
    return try? DataDirectory(path: family.folder).bytes(file.name)
  }
}
