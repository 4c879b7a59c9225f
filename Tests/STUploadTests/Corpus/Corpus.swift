import STUpload

/// All that the suites of the formats plant, and what no suite of theirs plants, as one table.
enum Corpus {
  static let all = documents + texts + archives + pictures

  /// Files that are refused, since their first bytes are those of no kind.
  static let refused: Set = ["jpeg-between-segments.jpeg", "zip-before-the-archive.zip"]

  /// Files that the programs that draw them for us do not show as those do that people read them with.
  static let drawnOtherwise = [
    "docx-deleted-cell.docx": "LibreOffice draws deleted cells",
    "docx-deleted-row.docx": "LibreOffice draws deleted rows",
    "docx-field-in-one-element.docx": "LibreOffice counts the field anew",
    "docx-field-within-the-code-of-a-field.docx": "LibreOffice counts the field anew",
    "docx-hidden-row.docx": "LibreOffice draws rows that Word hides",
    "docx-hidden-shape.docx": "LibreOffice draws shapes that Word hides",
    "docx-picture-from-outside.docx": "LibreOffice draws a frame for the picture that is not there",
    "docx-text-hidden-by-its-style.docx": "LibreOffice draws text that a style of Word hides",
    "gif-second-repetition.gif": "viewers do not agree on which of two counts holds",
    "odt-deleted-text.odt": "LibreOffice draws what was deleted",
    "odt-exchange-of-data.odt": "LibreOffice counts the field anew",
    "odt-formula-of-another-file.odt": "LibreOffice counts the formula anew",
    "odt-hidden-paragraph.odt": "LibreOffice judges anew whether the paragraph hides",
    "odt-picture-from-outside.odt": "LibreOffice draws a frame for the picture that is not there",
    "odt-picture-on-a-computer.odt": "LibreOffice draws a frame for the picture that is not there",
    "odt-text-hidden-by-its-style.odt": "LibreOffice wants more of a style before it hides by it",
    "pdf-PostScript-of-a-form.pdf": "MuPDF draws no form that says it is PostScript",
    "pdf-film-in-a-rendition.pdf": "poppler draws no annotation in whose action it misses something",
    "xlsx-column-of-no-width.xlsx": "LibreOffice draws columns that Excel hides",
    "xlsx-exchange-of-data.xlsx": "LibreOffice counts the formula anew",
    "xlsx-hidden-sheet.xlsx": "LibreOffice draws the sheet that is open, hidden or not",
    "xlsx-very-hidden-sheet.xlsx": "LibreOffice draws the sheet that is open, hidden or not",
  ]

  private static let documents: [CorpusFile] =
    of(.docx, WordPlaces.all) + of(.xlsx, SheetPlaces.all) + of(.pptx, SlidePlaces.all)
    + of(.odt, OpenDocumentPlaces.all)
    + PlantedPDF.all.map {
      CorpusFile(kind: .pdf, place: $0.name, bytes: $0.bytes, secret: PlantedPDF.secret)
    }

  private static func of(_ kind: FileKind, _ places: [HidingPlace]) -> [CorpusFile] {
    places.map { CorpusFile(kind: kind, place: $0.name, bytes: $0.bytes, secret: HidingPlace.secret) }
  }

  // MARK: Text and archives

  private static let secret = HidingPlace.secret
  private static let tags = String(
    String.UnicodeScalarView(secret.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xE0000) }))

  private static let texts: [CorpusFile] = [
    text("message in tags", "Intyg\(tags) om kurs, 3 dagar.\n"),
    text("title of a terminal", "Intyg\u{1B}]0;\(secret)\u{7} om kurs, 3 dagar.\n"),
    CorpusFile(
      kind: .csv, place: "message in tags", bytes: Array("kurs;dagar\nEKG\(tags);3\n".utf8), secret: secret),
  ]

  private static func text(_ place: String, _ content: String) -> CorpusFile {
    CorpusFile(kind: .text, place: place, bytes: Array(content.utf8), secret: secret)
  }

  private static var archives: [CorpusFile] {
    let plain = ZipArchive.write([ZipArchive.File("kurs.txt", Array("Intyg om kurs, 3 dagar.\n".utf8))])
    let orphan = ZipArchive.write([ZipArchive.File("b.txt", Array(secret.utf8), isStored: true)]).prefix(46)
    let places: [(String, [UInt8])] = [
      ("before the archive", Array(secret.utf8) + plain),
      ("after the archive", plain + Array(secret.utf8)),
      ("file without a line in the directory", orphan + plain),
      ("file of the system", archive("__MACOSX/._kurs.txt", Array(secret.utf8))),
      ("text", archive("a.txt", Array("Intyg\(tags)".utf8))),
      ("text in an archive", archive("a.zip", archive("a.txt", Array("Intyg\(tags)".utf8)))),
      ("document", archive("a.docx", WordPlaces.all.first { $0.name == "properties" }?.bytes ?? [])),
      ("PDF", archive("a.pdf", PlantedPDF.all.first { $0.name == "author" }?.bytes ?? [])),
    ]
    return places.map { place, bytes in
      CorpusFile(kind: .zip, place: place, bytes: bytes, secret: place == "PDF" ? PlantedPDF.secret : secret)
    }
  }

  private static func archive(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    ZipArchive.write([
      ZipArchive.File("kurs.txt", Array("Intyg om kurs, 3 dagar.\n".utf8)), ZipArchive.File(name, bytes),
    ])
  }

  // MARK: Pictures

  /// None where there is no Pillow to make the pictures.
  private static let pictures: [CorpusFile] = (try? makePictures()) ?? []

  private static func makePictures() throws -> [CorpusFile] {
    var files: [CorpusFile] = []
    func add(_ kind: FileKind, _ plain: [UInt8], _ places: [Planted]) {
      files += places.map {
        CorpusFile(kind: kind, place: $0.place, bytes: $0.bytes, secret: $0.secret, plain: plain)
      }
    }
    let jpeg = try JPEGTests.picture("plain")
    add(.jpeg, jpeg, JPEGTests.places(in: jpeg))
    let png = try PNGTests.picture("plain")
    add(.png, png, try PNGTests.places(in: png))
    let webp = try WebPTests.picture("lossy")
    add(.webp, webp, WebPTests.places(in: webp))
    let gif = try GIFTests.picture("moving")
    add(.gif, gif, GIFTests.places(in: gif))
    add(.tiff, TIFFTests.plain(isLittle: true), TIFFTests.places(isLittle: true))
    add(.avif, try HEIFTests.picture("plain"), try HEIFTests.places())
    return files
  }
}
