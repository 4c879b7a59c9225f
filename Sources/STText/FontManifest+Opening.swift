package import STDiagnostics
internal import STDigest

extension FontManifest {
  /// Opens the fonts with the bytes that `load` finds for a file of a family: in our own folder, or else in the
  /// family's. A file that is not there, or is another than the pinned one, is a finding.
  package func open(_ load: (Family, File) -> [UInt8]?) -> (fonts: FontCollection?, findings: [Diagnostic]) {
    var faces: [FontStyle: [FontFace]] = [:]
    var findings: [Diagnostic] = []
    for family in families {
      for file in family.files {
        switch Self.open(file, of: family, load(family, file)) {
        case .success(let face): faces[file.style, default: []].append(face)
        case .failure(let fault): findings.append(fault.finding(file, of: family))
        }
      }
    }
    guard findings.isEmpty, let regular = Self.chain(faces[.regular]), let bold = Self.chain(faces[.bold])
    else {
      return (nil, findings)
    }
    return (FontCollection(regular: regular, bold: bold), findings)
  }

  private static func open(_ file: File, of family: Family, _ bytes: [UInt8]?) -> Result<FontFace, FontFault>
  {
    guard let bytes else { return .failure(.absent) }
    guard SHA256Digest(of: bytes).hex == file.sha256 else { return .failure(.different) }
    return Result { () throws(FontError) in try FontFace(bytes: bytes, name: file.name) }
      .mapError { .unusable($0) }
  }

  private static func chain(_ faces: [FontFace]?) -> FontCollection.Chain? {
    guard let faces, let primary = faces.first else { return nil }
    return FontCollection.Chain(primary: primary, fallbacks: Array(faces.dropFirst()))
  }
}

/// What is wrong with a font file that the manifest names.
private enum FontFault: Error {
  case absent
  case different
  case unusable(FontError)

  func finding(_ file: FontManifest.File, of family: FontManifest.Family) -> Diagnostic {
    switch self {
    case .absent:
      Diagnostic(
        FontRule.absent.id, .fel, at: file.location, "Typsnittsfilen \(file.name) finns inte.",
        remedy:
          "Installera Debianpaketet \(family.package), till exempel med apt-get install \(family.package).")
    case .different:
      Diagnostic(
        FontRule.different.id, .fel, at: file.location,
        "Typsnittsfilen \(file.name) är en annan än den som ska användas (\(family.name) \(family.version)).",
        remedy:
          "Installera om Debianpaketet \(family.package) med apt-get install --reinstall \(family.package); "
          + "för en ny version ska kontrollsumman i fonts.json ändras.")
    case .unusable(let error):
      Diagnostic(
        FontRule.unusable.id, .fel, at: file.location, error.message + ".",
        remedy: "Ange ett annat typsnitt i fonts.json.")
    }
  }
}
