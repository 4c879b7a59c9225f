package import STDiagnostics
internal import STSource

/// Which font files the papers are set with (`Fonts/fonts.json`). Every file is pinned by its hash: another version of a
/// font would move letters and change the bytes of every paper.
package struct FontManifest: Sendable {
  package struct Family: Sendable {
    package let name: String
    package let version: String
    package let licence: String
    /// The Debian package that brings the files.
    package let package: String
    /// Where that package puts them.
    package let folder: String
    package let files: [File]
  }

  package struct File: Sendable {
    /// Without a folder.
    package let name: String
    package let style: FontStyle
    /// 64 lower-case hexadecimal digits.
    package let sha256: String
    /// Where the manifest names the file.
    package let location: SourceLocation
  }

  /// In the order in which they are tried; the first one has every style.
  package let families: [Family]

  /// Reads `fonts.json`; `file` is what findings call it.
  package static func read(json bytes: [UInt8], file: String) -> (
    manifest: FontManifest?, findings: [Diagnostic]
  ) {
    let result = SourceReader.read(json: bytes, file: file) { FontManifest(&$0) }
    return (result.value, result.findings)
  }

  private init?(_ reader: inout SourceReader) {
    guard let families = reader.objects("families", { Family(&$0) }) else { return nil }
    let styles = families.first.map { Set($0.files.map(\.style)) } ?? []
    guard styles.count == FontStyle.allCases.count else {
      reader.fault(
        "families", "Den första typsnittsfamiljen saknar ett snitt.",
        remedy: "Ange en fil för vart och ett av snitten regular och bold.")
      return nil
    }
    self.families = families
  }
}

extension FontManifest.Family {
  fileprivate init?(_ reader: inout SourceReader) {
    let name = reader.text("name")
    let version = reader.text("version")
    let licence = reader.text("licence")
    let package = reader.text("package")
    let folder = reader.text("folder")
    let files = reader.objects("files") { FontManifest.File(&$0) }
    guard let name, let version, let licence, let package, let folder, let files else { return nil }
    guard Set(files.map(\.style)).count == files.count else {
      reader.fault("files", "Två filer har samma snitt.", remedy: "Ange högst en fil per snitt och familj.")
      return nil
    }
    self.init(
      name: name, version: version, licence: licence, package: package, folder: folder, files: files)
  }
}

extension FontManifest.File {
  fileprivate init?(_ reader: inout SourceReader) {
    let name = reader.text("file")
    let style = reader.choice("style", of: FontStyle.self)
    let sha256 = reader.text("sha256")
    guard let name, let style, let sha256 else { return nil }
    guard !name.contains("/"), !name.hasPrefix(".") else {
      reader.fault(
        "file", "Ett filnamn får inte innehålla någon mapp.", remedy: "Ange mappen i familjens folder.")
      return nil
    }
    let digits = Set("0123456789abcdef".utf8)
    guard sha256.utf8.count == 64, sha256.utf8.allSatisfy(digits.contains) else {
      reader.fault(
        "sha256", "Kontrollsumman ska vara 64 hexadecimala siffror, små bokstäver.",
        remedy: "Skriv det som sha256sum visar.")
      return nil
    }
    self.init(name: name, style: style, sha256: sha256, location: reader.location(of: "file"))
  }
}
