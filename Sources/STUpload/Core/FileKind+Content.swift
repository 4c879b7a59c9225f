extension FileKind {
  /// The kind that the content shows; nil where it is none of those that are known.
  ///
  /// - Throws: a refusal where the shell that the kind hides in, an archive or a compound file, cannot be opened.
  package static func of(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> FileKind? {
    let reader = ByteReader(bytes)
    if let kind = signatures.first(where: { reader.has($0.bytes, at: 0) })?.kind { return kind }
    if reader.has(Array("RIFF".utf8), at: 0) {
      return reader.has(Array("WEBP".utf8), at: 8) ? .webp : nil
    }
    if reader.has([1, 0, 0, 0], at: 0), reader.has(Array(" EMF".utf8), at: 40) { return .emf }
    if reader.has(Array("ftyp".utf8), at: 4) { return picture(ofBrands: reader) }
    if reader.has([0x50, 0x4B, 3, 4], at: 0) || reader.has([0x50, 0x4B, 5, 6], at: 0) {
      return try packed(bytes, work)
    }
    if reader.has(CompoundFile.signature, at: 0) { return try CompoundFile.read(bytes, work).kind }
    // Readers of PDF look for its head in the first 1024 bytes.
    if Array(bytes.prefix(1_029)).firstRange(of: Array("%PDF-".utf8)) != nil { return .pdf }
    return TextKind.of(bytes)
  }

  private static let signatures: [(bytes: [UInt8], kind: FileKind)] =
    [
      (Array("%PDF-".utf8), .pdf), ([0xFF, 0xD8, 0xFF], .jpeg),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png), (Array("GIF87a".utf8), .gif),
      (Array("GIF89a".utf8), .gif), ([0x49, 0x49, 42, 0], .tiff), ([0x4D, 0x4D, 0, 42], .tiff),
      ([0x49, 0x49, 43, 0], .tiff), ([0x4D, 0x4D, 0, 43], .tiff),
      (Array("{\\rtf".utf8), .rtf), (Array("VCLMTF".utf8), .svm),
    ] + WMFFormat.beginnings.map { ($0, .wmf) }

  /// Brands of ISO 14496-12, 4.3, those of HEIF (ISO 23008-12) and AVIF. What else has brands is film and sound.
  private static func picture(ofBrands reader: ByteReader) -> FileKind? {
    guard let size = big32(reader, 0), (16...1_024).contains(size) else { return nil }
    let brands = ([8] + Array(stride(from: 16, to: size - 3, by: 4))).compactMap { place in
      reader.slice(place, 4).map { String(decoding: $0, as: UTF8.self) }
    }
    if brands.contains(where: ["avif", "avis"].contains) { return .avif }
    return brands.contains(where: ["heic", "heix", "heim", "heis", "hevc", "hevx"].contains) ? .heic : nil
  }

  private static func big32(_ reader: ByteReader, _ place: Int) -> Int? {
    reader.slice(place, 4)?.reduce(0) { $0 << 8 | Int($1) }
  }
}

// MARK: - Archives

extension FileKind {
  private static func packed(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> FileKind? {
    let archive = try ZipArchive.read(bytes, work)
    if let types = archive.entry("[Content_Types].xml") {
      return office(ofTypes: try archive.content(of: types, work))
    }
    guard let type = archive.entry("mimetype") else { return .zip }
    return openDocument(ofType: String(decoding: try archive.content(of: type, work), as: UTF8.self))
  }

  /// The type of the main part (ECMA-376 part 2, 7.2.3.2). More than one main part is nothing that is known.
  private static func office(ofTypes content: [UInt8]) -> FileKind? {
    let found = mainParts.filter { part in
      part.types.contains { content.firstRange(of: Array($0.utf8)) != nil }
    }
    return found.count == 1 ? found.first?.kind : nil
  }

  /// Documents and templates, with macros and without.
  private static let mainParts: [(kind: FileKind, types: [String])] = [
    (
      .docx,
      [
        "wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml",
        "ms-word.document.macroEnabled.main+xml", "ms-word.template.macroEnabledTemplate.main+xml",
      ]
    ),
    (
      .xlsx,
      [
        "spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml",
        "ms-excel.sheet.macroEnabled.main+xml", "ms-excel.template.macroEnabled.main+xml",
      ]
    ),
    (
      .pptx,
      [
        "presentationml.presentation.main+xml", "presentationml.template.main+xml",
        "presentationml.slideshow.main+xml", "ms-powerpoint.presentation.macroEnabled.main+xml",
        "ms-powerpoint.template.macroEnabled.main+xml", "ms-powerpoint.slideshow.macroEnabled.main+xml",
      ]
    ),
  ]

  private static func openDocument(ofType type: String) -> FileKind? {
    switch type {
    case "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template": .odt
    case "application/vnd.oasis.opendocument.spreadsheet",
      "application/vnd.oasis.opendocument.spreadsheet-template":
      .ods
    case "application/vnd.oasis.opendocument.presentation",
      "application/vnd.oasis.opendocument.presentation-template":
      .odp
    default: nil
    }
  }
}
