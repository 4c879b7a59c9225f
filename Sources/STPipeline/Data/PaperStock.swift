internal import STBundle
internal import STDiagnostics
internal import STText

/// What papers are made with: forms, fonts and the tables that go with them. Read once, never changed, and shared by all
/// records; needed for bundles only, so that a check does not have to wait for it.
public struct PaperStock: Sendable {
  /// The forms, for whoever reads the papers back.
  public let forms: FormStock
  let making: BundleMaker.Stock
  /// What the manifest says about the fonts, in the order in which they are tried.
  let fonts: [Manifest.Source]
  /// Who makes the papers of a bundle.
  let workers: Workers

  /// Reads everything from the program's data.
  ///
  /// - Parameter usesAllCores: whether the papers of a bundle are made side by side; not where many bundles are made at a
  ///   time. The papers are the same.
  /// - Throws: every fault in the tables, forms and fonts.
  public init(_ data: DataDirectory, usesAllCores: Bool = false) throws(DataFault) {
    workers = usesAllCores ? .allCores : .one
    forms = try FormStock(data)
    let (collection, fonts) = try Self.fonts(data)
    making = BundleMaker.Stock(
      forms: forms.library, attachments: forms.attachments,
      countries: try data.table("Forms/gemensamt/lander.json", CountryNames.read), fonts: collection)
    self.fonts = fonts
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
