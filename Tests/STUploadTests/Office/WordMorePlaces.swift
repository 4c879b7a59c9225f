/// Hiding places of documents, each in a form of its own: every kind of tracked change, field, setting and part.
enum WordMorePlaces {
  private static let secret = PlantedFile.secret
  private static let author =
    "w:id=\"1\" w:author=\"\(PlantedFile.secret)\" w:date=\"2024-01-01T00:00:00Z\""

  static let all: [PlantedFile] =
    changes + fields + settings + parts + inOtherParts + notes + told + stopped + [
      pictureInDocument, metafile,
    ]

  private static func place(_ name: String, _ rule: String, _ sample: OfficeSample) -> PlantedFile {
    PlantedFile("docx/" + name, rule, sample.bytes())
  }

  // MARK: Tracked changes

  private static let changes: [PlantedFile] =
    inText.map { place($0.0, $0.1, WordSample.make(content: $0.2)) }
    + inBlocks.map { place($0.0, $0.1, WordSample.make(blocks: $0.2)) }

  private static let inText: [(String, String, String)] = [
    (
      "moved text, where it stands now", "FIL-203",
      "<w:moveTo \(author)><w:r><w:t>flyttat</w:t></w:r></w:moveTo>"
    ),
    (
      "ends of a move", "FIL-203",
      "<w:moveToRangeStart \(author) w:name=\"\(secret)\"/><w:r><w:t>m</w:t></w:r><w:moveToRangeEnd w:id=\"1\"/>"
    ),
    (
      "inserted markup of one's own", "FIL-203",
      "<w:customXmlInsRangeStart \(author)/><w:r><w:t>m</w:t></w:r><w:customXmlInsRangeEnd w:id=\"1\"/>"
    ),
    ("mark of a paragraph's text", "FIL-204", "<w:r w14:textId=\"\(secret)\"><w:t>t</w:t></w:r>"),
    (
      "mark of the spelling", "FIL-204", "<w:proofErr w:type=\"\(secret)\"/><w:r><w:t>t</w:t></w:r>"
    ),
    (
      "data behind a content control", "FIL-216",
      "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/\(secret)\" w:storeItemID=\"{1}\"/></w:sdtPr><w:sdtContent><w:r><w:t>val</w:t></w:r></w:sdtContent></w:sdt>"
    ),
    (
      "prompt of a content control", "FIL-216",
      "<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val=\"\(secret)\"/></w:placeholder></w:sdtPr><w:sdtContent><w:r><w:t>val</w:t></w:r></w:sdtContent></w:sdt>"
    ),
    (
      "who may edit a piece", "FIL-205",
      "<w:permStart w:id=\"1\" w:ed=\"\(secret)\"/><w:r><w:t>t</w:t></w:r><w:permEnd w:id=\"1\"/>"
    ),
    (
      "ink", "FIL-221",
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wpi\"><w:contentPart r:id=\"\" w:x=\"\(secret)\"/></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>"
    ),
    (
      "text box that is drawn twice", "FIL-221",
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>a</w:t></mc:Choice><mc:Choice Requires=\"wpc\"><w:t>\(secret)</w:t></mc:Choice><mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    ),
    (
      "element of unknown kind in a known namespace", "FIL-223",
      "<w:r><w:t>synligt </w:t><w:gomd>\(secret)</w:gomd></w:r>"
    ),
    (
      "text where no program shows any", "FIL-223",
      "<w:r><w:tab>\(secret)</w:tab><w:t>t</w:t></w:r>"
    ),
    (
      "attribute of unknown kind in a known namespace", "FIL-223",
      "<w:r w:gomd=\"\(secret)\"><w:t>t</w:t></w:r>"
    ),
    (
      "attribute of unknown kind without namespace", "FIL-223",
      "<w:r><w:drawing><wp:inline gomd=\"\(secret) text\"><wp:docPr id=\"1\" name=\"Bild 1\"/></wp:inline></w:drawing></w:r>"
    ),
  ]

  private static let cell = "<w:p><w:r><w:t>kvar</w:t></w:r></w:p>"

  private static let inBlocks: [(String, String, String)] = [
    (
      "earlier section format", "FIL-203",
      "<w:p><w:pPr><w:sectPr><w:sectPrChange \(author)><w:sectPr/></w:sectPrChange></w:sectPr></w:pPr></w:p>"
    ),
    (
      "earlier table format", "FIL-203",
      "<w:tbl><w:tblPr><w:tblPrChange \(author)><w:tblPr/></w:tblPrChange></w:tblPr><w:tr><w:tc>\(cell)</w:tc></w:tr></w:tbl>"
    ),
    (
      "earlier table columns", "FIL-203",
      "<w:tbl><w:tblGrid><w:gridCol w:w=\"9\"/><w:tblGridChange \(author)><w:tblGrid/></w:tblGridChange></w:tblGrid><w:tr><w:tc>\(cell)</w:tc></w:tr></w:tbl>"
    ),
    (
      "earlier row format", "FIL-203",
      "<w:tbl><w:tr><w:trPr><w:trPrChange \(author)><w:trPr/></w:trPrChange></w:trPr><w:tc>\(cell)</w:tc></w:tr></w:tbl>"
    ),
    (
      "earlier row exceptions", "FIL-203",
      "<w:tbl><w:tr><w:tblPrEx><w:tblPrExChange \(author)><w:tblPrEx/></w:tblPrExChange></w:tblPrEx><w:tc>\(cell)</w:tc></w:tr></w:tbl>"
    ),
    (
      "earlier cell format", "FIL-203",
      "<w:tbl><w:tr><w:tc><w:tcPr><w:tcPrChange \(author)><w:tcPr/></w:tcPrChange></w:tcPr>\(cell)</w:tc></w:tr></w:tbl>"
    ),
    (
      "inserted cell", "FIL-203",
      "<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns \(author)/></w:tcPr>\(cell)</w:tc></w:tr></w:tbl>"
    ),
    (
      "merged cell", "FIL-203",
      "<w:tbl><w:tr><w:tc><w:tcPr><w:cellMerge \(author) w:vMerge=\"cont\"/></w:tcPr>\(cell)</w:tc></w:tr></w:tbl>"
    ),
    (
      "inserted row", "FIL-203",
      "<w:tbl><w:tr><w:trPr><w:ins \(author)/></w:trPr><w:tc>\(cell)</w:tc></w:tr></w:tbl>"
    ),
    (
      "inserted end of a paragraph", "FIL-203",
      "<w:p><w:pPr><w:rPr><w:ins \(author)/></w:rPr></w:pPr><w:r><w:t>slut</w:t></w:r></w:p>"
    ),
    (
      "earlier numbering", "FIL-203",
      "<w:p><w:pPr><w:numPr><w:numberingChange \(author) w:original=\"\(secret)\"/></w:numPr></w:pPr><w:r><w:t>punkt</w:t></w:r></w:p>"
    ),
    (
      "moved block", "FIL-203",
      "<w:moveFromRangeStart \(author) w:name=\"\(secret)\"/><w:p><w:moveFrom \(author)><w:r><w:t>\(secret)</w:t></w:r></w:moveFrom></w:p><w:moveFromRangeEnd w:id=\"1\"/>"
    ),
  ]

  // MARK: Fields

  private static let fields: [PlantedFile] = codes.map { code, rule in
    let word = String(code.prefix { $0 != " " })
    return place(
      "field \(word)", rule, WordSample.make(content: WordSample.field(code, result: "värde")))
  }

  private static let codes: [(String, String)] = [
    ("DDE excel \(secret)", "FIL-208"), ("LINK Excel.Sheet \(secret)", "FIL-208"),
    ("IMPORT \(secret)", "FIL-208"),
    ("INCLUDEPICTURE \(secret)", "FIL-207"), ("INCLUDETEXT \(secret)", "FIL-207"),
    ("AUTHOR \(secret)", "FIL-207"),
    ("FILENAME \\p \(secret)", "FIL-207"), ("USERNAME \(secret)", "FIL-207"),
    ("USERADDRESS \(secret)", "FIL-207"),
    ("LASTSAVEDBY \(secret)", "FIL-207"), ("COMMENTS \(secret)", "FIL-207"),
    ("MERGEFIELD \(secret)", "FIL-207"),
    ("DATABASE \(secret)", "FIL-207"), ("MACROBUTTON \(secret)", "FIL-207"),
    ("TEMPLATE \(secret)", "FIL-207"),
  ]

  // MARK: Settings

  private static let settings: [PlantedFile] = switches.map { name, markup in
    var sample = WordSample.make()
    sample.add(
      "word/settings.xml", "wordprocessingml.settings+xml", WordSample.part("settings", markup))
    sample.relate(WordSample.document, "rId9", "settings", "settings.xml")
    return place("setting " + name, "FIL-205", sample)
  }

  private static let switches: [(String, String)] = [
    ("mailMerge", "<w:mailMerge><w:query w:val=\"\(secret)\"/></w:mailMerge>"),
    ("documentProtection", "<w:documentProtection w:hash=\"\(secret)\"/>"),
    ("writeProtection", "<w:writeProtection w:hash=\"\(secret)\"/>"),
    ("trackRevisions", "<w:trackRevisions w:x=\"\(secret)\"/>"),
    ("schemaLibrary", "<w:attachedSchema w:val=\"\(secret)\"/>"),
    (
      "hdrShapeDefaults",
      "<w:hdrShapeDefaults><o:shapedefaults v:ext=\"edit\" spidmax=\"\(secret)\"/></w:hdrShapeDefaults>"
    ),
    ("saveThroughXslt", "<w:saveThroughXslt w:solutionID=\"\(secret)\"/>"),
    ("captions", "<w:captions><w:caption w:name=\"\(secret)\"/></w:captions>"),
    ("rsids", "<w:rsids><w:rsid w:val=\"\(secret)\"/></w:rsids>"),
  ]

  // MARK: Parts

  private static let parts: [PlantedFile] = ofDocument.map { row in
    var sample = WordSample.make()
    sample.add(row.part, row.type, "<x>\(secret)</x>")
    sample.relate(row.source, "rId9", row.kind, "/" + row.part)
    return place("part " + row.kind, row.rule, sample)
  }

  private static let ofDocument: [(part: String, kind: String, type: String, rule: String, source: String)] =
    [
      ("docProps/app.xml", "extended-properties", "extended-properties+xml", "FIL-200", ""),
      ("docProps/custom.xml", "custom-properties", "custom-properties+xml", "FIL-200", ""),
      (
        "docMetadata/LabelInfo.xml", "classificationlabels",
        "application/vnd.ms-office.classificationlabels+xml",
        "FIL-200", ""
      ),
      ("customUI/customUI.xml", "extensibility", "application/xml", "FIL-212", ""),
      (
        "word/webextensions/taskpanes.xml", "webextensiontaskpanes",
        "application/vnd.ms-office.webextensiontaskpanes+xml", "FIL-212", ""
      ),
      (
        "word/commentsExtended.xml", "commentsExtended", "wordprocessingml.commentsExtended+xml",
        "FIL-202",
        WordSample.document
      ),
      (
        "word/commentsIds.xml", "commentsIds", "wordprocessingml.commentsIds+xml", "FIL-202",
        WordSample.document
      ),
      (
        "word/commentsExtensible.xml", "commentsExtensible",
        "wordprocessingml.commentsExtensible+xml", "FIL-202",
        WordSample.document
      ),
      (
        "word/vbaData.xml", "wordVbaData", "application/vnd.ms-word.vbaData+xml", "FIL-211",
        WordSample.document
      ),
      (
        "word/vbaProjectSignature.bin", "vbaProjectSignature",
        "application/vnd.ms-office.vbaProjectSignature", "FIL-211",
        WordSample.document
      ),
      (
        "word/attachedToolbars.bin", "attachedToolbars", "application/vnd.ms-word.attachedToolbars",
        "FIL-211", WordSample.document
      ),
      (
        "word/customizations.xml", "keyMapCustomizations",
        "application/vnd.ms-word.keyMapCustomizations+xml", "FIL-211",
        WordSample.document
      ),
      (
        "word/stylesWithEffects.xml", "stylesWithEffects",
        "application/vnd.ms-word.stylesWithEffects+xml", "FIL-205", WordSample.document
      ),
      ("customXml/item2.xml", "customXml", "application/xml", "FIL-209", WordSample.document),
      (
        "word/embeddings/bok.xlsx", "package", "spreadsheetml.sheet", "FIL-210", WordSample.document
      ),
      ("word/media/film.mp4", "video", "video/mp4", "FIL-210", WordSample.document),
      (
        "word/ink/ink1.xml", "customXmlInk", "application/inkml+xml", "FIL-210", WordSample.document
      ),
      (
        "word/recipientData.xml", "recipientData", "application/xml", "FIL-205", WordSample.document
      ),
    ]

  private static let inOtherParts: [PlantedFile] = [
    inPart("footer", "ftr", "footerReference"),
    inPart("footnote", "footnotes", "footnoteReference"),
    inPart("endnote", "endnotes", "endnoteReference"), inTextBox, externalTemplates, externalFrame,
  ]

  private static func inPart(_ name: String, _ root: String, _ reference: String) -> PlantedFile {
    let deleted =
      "<w:p><w:r><w:t>synligt</w:t></w:r><w:del \(author)><w:r><w:delText>\(secret)</w:delText></w:r></w:del></w:p>"
    let isNote = root != "ftr"
    var sample =
      isNote
      ? WordSample.make(content: "<w:r><w:\(reference) w:id=\"2\"/></w:r>")
      : WordSample.make(
        blocks: "<w:p><w:pPr><w:sectPr><w:\(reference) r:id=\"rId9\"/></w:sectPr></w:pPr></w:p>")
    let content = isNote ? "<w:\(name) w:id=\"2\">\(deleted)</w:\(name)>" : deleted
    let file = isNote ? root : "footer1"
    sample.add(
      "word/\(file).xml", "wordprocessingml.\(isNote ? root : "footer")+xml",
      WordSample.part(root, content))
    sample.relate(WordSample.document, "rId9", isNote ? root : "footer", "\(file).xml")
    return place("deleted text in a " + name, "FIL-203", sample)
  }

  private static var inTextBox: PlantedFile {
    let box =
      "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>ruta</w:t></w:r><w:del \(author)><w:r><w:delText>\(secret)</w:delText></w:r></w:del></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    return place("deleted text in a text box", "FIL-203", WordSample.make(content: box))
  }

  private static var externalTemplates: PlantedFile {
    var sample = WordSample.make()
    sample.relate(
      WordSample.document, "rId9", "oleObject", "file:///C:/\(secret).xlsx", isExternal: true)
    return place("linked object", "FIL-210", sample)
  }

  private static var externalFrame: PlantedFile {
    var sample = WordSample.make()
    sample.relate(
      WordSample.document, "rId9", "okant", "https://example.org/\(secret)", isExternal: true)
    return place("reference of unknown kind to the outside", "FIL-213", sample)
  }

  private static let notes: [PlantedFile] = [endnote, svg]

  private static var endnote: PlantedFile {
    var sample = WordSample.make()
    sample.add(
      "word/endnotes.xml", "wordprocessingml.endnotes+xml",
      WordSample.part(
        "endnotes", "<w:endnote w:id=\"3\"><w:p><w:r><w:t>\(secret)</w:t></w:r></w:p></w:endnote>"))
    sample.relate(WordSample.document, "rId9", "endnotes", "endnotes.xml")
    return place("endnote without reference", "FIL-231", sample)
  }

  /// A picture that programs of today draw instead of the one beside it.
  private static var svg: PlantedFile {
    let picture =
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Bild 1\"/><a:graphic><a:graphicData uri=\"x\"><pic:pic><pic:blipFill><a:blip><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><a:x r:embed=\"rId9\"/></a:ext></a:extLst></a:blip></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    var sample = WordSample.make(content: picture)
    sample.add("word/media/image1.svg", "image/svg+xml", "<svg><script>\(secret)</script></svg>")
    sample.relate(WordSample.document, "rId9", "image", "media/image1.svg")
    return place("drawing with a script", "FIL-218", sample)
  }
}

// MARK: - Told and stopped

extension WordMorePlaces {
  private static let told: [PlantedFile] =
    [
      (
        "white text", "FIL-222",
        "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>\(PlantedFile.secret)</w:t></w:r>"
      ),
      (
        "text of one point", "FIL-222",
        "<w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>\(PlantedFile.secret)</w:t></w:r>"
      ),
      (
        "alternative text", "FIL-220",
        "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Bild 1\" descr=\"\(PlantedFile.secret)\"/></wp:inline></w:drawing></w:r>"
      ),
      (
        "cropped picture", "FIL-228",
        "<w:r><w:drawing><pic:pic><pic:blipFill><a:srcRect l=\"500\"/></pic:blipFill></pic:pic></w:drawing></w:r>"
      ),
    ].map { PlantedFile("docx/" + $0.0, $0.1, WordSample.make(content: $0.2).bytes(), .told) } + [
      font
    ]

  private static var font: PlantedFile {
    var sample = WordSample.make()
    sample.add(
      "word/fontTable.xml", "wordprocessingml.fontTable+xml",
      WordSample.part("fonts", "<w:font w:name=\"F\"><w:embedRegular r:id=\"rId1\"/></w:font>"))
    sample.relate(WordSample.document, "rId9", "fontTable", "fontTable.xml")
    sample.add("word/fonts/font1.odttf", "obfuscatedFont", PlantedFile.secret)
    sample.relate("word/fontTable.xml", "rId1", "font", "fonts/font1.odttf")
    return PlantedFile("docx/embedded font", "FIL-229", sample.bytes(), .told)
  }

  private static let stopped: [PlantedFile] =
    [
      ("subdocument", "<w:subDoc r:id=\"rId9\"/>"),
      ("imported content", "<w:altChunk r:id=\"rId9\"/>"),
    ]
    .map { PlantedFile("docx/" + $0.0, "FIL-226", WordSample.make(blocks: $0.1).bytes(), .stopped) }
    + [
      stopped("frames", "word/frame.html", "frame", "text/html", "FIL-226"),
      stopped(
        "part of unknown kind", "word/nytt.xml", "styles", "application/vnd.example+xml", "FIL-219"),
      stopped(
        "signature", "_xmlsignatures/origin.sigs", "origin",
        "application/vnd.openxmlformats-package.digital-signature-origin", "FIL-227"),
      PlantedFile(
        "docx/encrypted", "FIL-006", CompoundSample.make(streams: [("EncryptedPackage", [1])]),
        .stopped),
    ]

  private static func stopped(
    _ name: String, _ part: String, _ kind: String, _ type: String, _ rule: String
  )
    -> PlantedFile
  {
    var sample = WordSample.make()
    sample.add(part, type, "<x>\(PlantedFile.secret)</x>")
    sample.relate(WordSample.document, "rId9", kind, "/" + part)
    return PlantedFile("docx/" + name, rule, sample.bytes(), .stopped)
  }

  private static func picture(_ name: String, _ bytes: [UInt8], _ type: String) -> [UInt8] {
    var sample = WordSample.make(
      content: "<w:r><w:pict><v:shape><v:imagedata r:id=\"rId9\"/></v:shape></w:pict></w:r>")
    sample.add("word/media/" + name, type, bytes)
    sample.relate(WordSample.document, "rId9", "image", "media/" + name)
    return sample.bytes()
  }

  private static var pictureInDocument: PlantedFile {
    PlantedFile(
      "docx/text in a picture", "FIL-308", picture("image1.gif", PlantedMetafiles.gif, "image/gif"))
  }

  private static var metafile: PlantedFile {
    PlantedFile(
      "docx/description of a drawing", "FIL-309",
      picture("image1.emf", MetafileMaker.emf(description: PlantedFile.secret), "image/x-emf"))
  }
}
