internal import STBundle
internal import STDiagnostics
internal import STDigest
internal import STLayout

/// The forms and the table of attachments: enough to read papers back. Read once, never changed, and shared.
public struct FormStock: Sendable {
  let library: FormLibrary
  let attachments: AttachmentTable
  /// What a manifest says about the forms, by their ids.
  let sources: [String: Manifest.Source]

  /// What papers are read back with.
  var reading: BundleVerifier.Stock {
    BundleVerifier.Stock(forms: library, sources: sources, attachments: attachments)
  }

  /// Reads everything from the program's data.
  ///
  /// - Throws: every fault in the tables and forms.
  public init(_ data: DataDirectory) throws(DataFault) {
    let files = try Self.files(data)
    library = try Self.library(files)
    attachments = try data.table("Forms/gemensamt/bilagor.json", AttachmentTable.read)
    sources = Self.sources(library, files)
  }

  private static func files(_ data: DataDirectory) throws(DataFault) -> [FormLibrary.File] {
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
