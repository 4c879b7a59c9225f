/// The files of an OpenDocument with their types (ODF 1.3 part 2).
struct OpenDocumentPackage: Sendable {
  /// In the order of the archive, without folders.
  let names: [String]
  let shell: [UploadFinding]
  let mimeType: String
  private let contents: [String: [UInt8]]
  private let types: [String: String]

  static let manifest = "META-INF/manifest.xml"

  init(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) {
    let archive = try ZipArchive.read(bytes, work)
    guard let list = archive.entry(Self.manifest) else {
      throw MarkupReader.damaged(Self.manifest, "den saknas")
    }
    let manifest = try MarkupReader.read(archive.content(of: list, work), part: Self.manifest, work.limits)
      .root
    var types: [String: String] = [:]
    for file in manifest.elements {
      let path = file["manifest:full-path"] ?? ""
      guard file.first("manifest:encryption-data") == nil else { throw UploadRefusal(.encrypted, at: path) }
      types[path] = file["manifest:media-type"] ?? ""
    }
    var names: [String] = []
    var contents: [String: [UInt8]] = [:]
    for entry in archive.entries where !entry.isFolder {
      if entry.name.hasPrefix("META-INF/"), entry.name.contains("signatures") {
        throw UploadRefusal(.officeSignature, at: entry.name)
      }
      names.append(entry.name)
      contents[entry.name] = try archive.content(of: entry, work)
    }
    self.names = names
    self.contents = contents
    self.types = types
    shell = archive.findings
    mimeType = String(decoding: contents["mimetype"] ?? [], as: UTF8.self)
  }

  subscript(_ name: String) -> [UInt8]? { contents[name] }

  /// As the manifest says; of a folder, its name ends with a slash.
  func type(of name: String) -> String { types[name] ?? "" }

  /// The same where it is a type that somebody has defined, and no text at all where it is not.
  func plainType(of name: String) -> String {
    Self.plainTypes.contains(type(of: name)) ? type(of: name) : ""
  }

  private static let plainTypes: Set<String> = [
    "image/png", "image/jpeg", "image/gif", "image/tiff", "image/webp", "image/bmp",
    "image/svg+xml",
    "image/x-wmf", "image/x-emf", "image/wmf", "image/emf",
    "application/x-openoffice-gdimetafile;windows_formatname=\"GDIMetaFile\"",
    "application/x-openoffice-wmf;windows_formatname=\"Image WMF\"",
    "application/x-openoffice-emf;windows_formatname=\"Image EMF\"", "application/x-font-ttf",
    "application/x-font-otf", "application/vnd.oasis.opendocument.chart",
    "application/vnd.oasis.opendocument.formula",
  ]
}
