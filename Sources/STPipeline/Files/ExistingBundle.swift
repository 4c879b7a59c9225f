internal import Glibc
internal import STBundle
internal import STDiagnostics

/// What lies where a bundle is to be written.
enum ExistingBundle {
  /// Decides whether a bundle may be written to `path`, and what it would replace.
  ///
  /// A folder is replaced only with `force`, and only when it is a bundle of ours that holds nothing but what its
  /// manifest lists: a signed paper that somebody has put beside our files must not disappear.
  ///
  /// - Returns: the files of the bundle to be replaced; nil where nothing is there, or only an empty folder.
  /// - Throws: SKRIV-02, SKRIV-05 and SKRIV-06.
  static func check(_ path: String, force: Bool) throws(FileFault) -> FileTree? {
    var status = stat()
    guard lstat(withoutSlash(path), &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw FileFault(
        "SKRIV-05", at: path, "På den platsen finns redan något som inte är en mapp.",
        remedy: "Välj ett annat namn för paketets mapp.")
    }
    guard let present = FileTree.listing(of: path) else { throw notOurs(path) }
    if present.isEmpty && FileTree.names(in: path).isEmpty { return nil }
    guard force else { throw OutputWriter.alreadyThere(path) }
    guard present.contains("manifest.json"),
      let manifest = try? InputFile.read(path + "/manifest.json"),
      let listed = Manifest.listedPaths(in: manifest)
    else { throw notOurs(path) }
    let known = Set(listed + ["manifest.json"])
    if let stranger = present.first(where: { !known.contains($0) }) { throw strange(path, stranger) }
    return FileTree(root: path, files: listed + ["manifest.json"])
  }

  private static func withoutSlash(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }

  private static func notOurs(_ path: String) -> FileFault {
    FileFault(
      "SKRIV-06", at: path, "Mappen är inget paket som bilaga har gjort, så den ersätts inte.",
      remedy: "Välj ett annat namn för paketets mapp.")
  }

  private static func strange(_ path: String, _ file: String) -> FileFault {
    FileFault(
      "SKRIV-06", at: path + "/" + file,
      "Mappen innehåller en fil som inte hör till paketet, så den ersätts inte.",
      remedy: "Flytta filen till ett annat ställe, eller välj en annan mapp för paketet.")
  }
}
