/// The hiding places of documents.
enum WordPlaces {
  private static let secret = PlantedFile.secret

  static let all = inText + inBlocks + inParts

  private static func place(_ name: String, _ rule: String, _ sample: OfficeSample) -> PlantedFile {
    PlantedFile("docx/" + name, rule, sample.bytes())
  }

  private static let inText: [PlantedFile] = texts.map { place($0.0, $0.1, WordSample.make(content: $0.2)) }
  private static let inBlocks: [PlantedFile] = blocks.map { place($0.0, $0.1, WordSample.make(blocks: $0.2)) }

  private static let texts: [(String, String, String)] = [
    (
      "deleted text", "FIL-203",
      "<w:del w:author=\"\(secret)\"><w:r><w:delText>\(secret)</w:delText></w:r></w:del>"
    ),
    ("author of an insertion", "FIL-203", "<w:ins w:author=\"\(secret)\"><w:r><w:t>nytt</w:t></w:r></w:ins>"),
    (
      "moved text", "FIL-203",
      "<w:moveFrom w:author=\"\(secret)\"><w:r><w:t>\(secret)</w:t></w:r></w:moveFrom>"
    ),
    (
      "earlier format", "FIL-203",
      "<w:r><w:rPr><w:b/><w:rPrChange w:author=\"\(secret)\"><w:rPr/></w:rPrChange></w:rPr><w:t>f</w:t></w:r>"
    ),
    ("hidden text", "FIL-206", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>\(secret)</w:t></w:r>"),
    ("code of a field", "FIL-207", WordSample.field("DOCPROPERTY \(secret)", result: "värde")),
    (
      "field in one element", "FIL-207",
      "<w:fldSimple w:instr=\"FILENAME \(secret)\"><w:r><w:t>fil</w:t></w:r></w:fldSimple>"
    ),
    ("exchange of data", "FIL-208", WordSample.field("DDEAUTO excel \(secret)", result: "värde")),
    (
      "link to a file by a field", "FIL-207",
      WordSample.field("HYPERLINK &quot;C:\\\\\(secret).docx&quot;", result: "länk")
    ),
    ("data of a citation", "FIL-207", WordSample.field("ADDIN ZOTERO_ITEM {\(secret)}", result: "(1)")),
    (
      "index entry", "FIL-207",
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>XE \"\(secret)\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    ),
    (
      "field within the code of a field", "FIL-207",
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>\(WordSample.field("MERGEFIELD x", result: secret))<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>ja</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    ),
    (
      "name of a form field", "FIL-216",
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"\(secret)\"/><w:checkBox/></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    ),
    (
      "name of a content control", "FIL-216",
      "<w:sdt><w:sdtPr><w:alias w:val=\"\(secret)\"/></w:sdtPr><w:sdtContent><w:r><w:t>val</w:t></w:r></w:sdtContent></w:sdt>"
    ),
    ("bookmark", "FIL-225", "<w:bookmarkStart w:id=\"3\" w:name=\"\(secret)\"/><w:bookmarkEnd w:id=\"3\"/>"),
    ("mark of editing", "FIL-204", "<w:r w:rsidR=\"\(secret)\"><w:t>r</w:t></w:r>"),
    (
      "attribute of unknown kind", "FIL-223",
      "<w:r xmlns:q=\"urn:\(secret)\" q:z=\"\(secret)\"><w:t>r</w:t></w:r>"
    ),
    ("remark in the markup", "FIL-230", "<!-- \(secret) -->"),
    (
      "path in a description", "FIL-214",
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Bild 1\" descr=\"C:\\Users\\\(secret)\\bild.jpg\"/></wp:inline></w:drawing></w:r>"
    ),
    (
      "name of a picture's file", "FIL-214",
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"\(secret).jpg\"/></wp:inline></w:drawing></w:r>"
    ),
    (
      "hidden picture", "FIL-233",
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"\(secret)\" hidden=\"1\"/></wp:inline></w:drawing></w:r>"
    ),
    (
      "hidden shape", "FIL-233",
      "<w:r><w:pict><v:shape style=\"visibility:hidden\" alt=\"\(secret)\"/></w:pict></w:r>"
    ),
    (
      "other wording", "FIL-221",
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>\(secret)</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    ),
    (
      "unnamed extension", "FIL-224",
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Bild 1\"><a:extLst><a:ext uri=\"{1}\"><a:t>\(secret)</a:t></a:ext></a:extLst></wp:docPr></wp:inline></w:drawing></w:r>"
    ),
    (
      "drawing kept beside its markup", "FIL-204",
      "<w:r><w:pict><v:shape o:gfxdata=\"\(secret)\"/></w:pict></w:r>"
    ),
  ]

  private static let blocks: [(String, String, String)] = [
    ("text between elements", "FIL-223", "\(secret)<w:p/>"),
    (
      "deleted row", "FIL-203",
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>kvar</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del w:author=\"x\"/></w:trPr><w:tc><w:p><w:r><w:t>\(secret)</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    ),
    (
      "deleted cell", "FIL-203",
      "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:cellDel w:author=\"x\"/></w:tcPr><w:p><w:r><w:t>\(secret)</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    ),
    (
      "hidden row", "FIL-206",
      "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r><w:t>\(secret)</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    ),
    (
      "deleted end of a paragraph", "FIL-203",
      "<w:p><w:pPr><w:rPr><w:del w:author=\"\(secret)\"/></w:rPr></w:pPr><w:r><w:t>ett </w:t></w:r></w:p><w:p><w:r><w:t>två</w:t></w:r></w:p>"
    ),
    (
      "earlier section", "FIL-203",
      "<w:p><w:pPr><w:pPrChange w:author=\"\(secret)\"><w:pPr/></w:pPrChange></w:pPr></w:p>"
    ),
    (
      "data in markup of one's own", "FIL-216",
      "<w:customXml w:uri=\"\(secret)\" w:element=\"x\"><w:p><w:r><w:t>inne</w:t></w:r></w:p></w:customXml>"
    ),
  ]

  private static let inParts: [PlantedFile] = [
    properties, thumbnail, comments, customXML, macros, attachedTemplate, embedded, externalPicture,
    localLink,
    variables, glossary, printer, strayPart, unnamedPicture, unusedNote, deletedInHeader, styleHidden,
    unusedLink,
    people, activeX, webSettings,
  ]

  private static var properties: PlantedFile {
    var sample = WordSample.make()
    sample.add(
      "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
      "<c:coreProperties xmlns:c=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"><c:x>\(secret)</c:x></c:coreProperties>"
    )
    sample.relate("", "rId9", "core-properties", "docProps/core.xml")
    return place("properties", "FIL-200", sample)
  }

  private static var thumbnail: PlantedFile {
    var sample = WordSample.make()
    sample.add("docProps/thumbnail.jpeg", "image/jpeg", secret)
    sample.relate("", "rId9", "thumbnail", "docProps/thumbnail.jpeg")
    return place("thumbnail", "FIL-201", sample)
  }

  private static var comments: PlantedFile {
    let marks =
      "<w:commentRangeStart w:id=\"0\"/><w:r><w:t>x</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
    var sample = WordSample.make(content: marks)
    let comment =
      "<w:comment w:id=\"0\" w:author=\"\(secret)\"><w:p><w:r><w:t>\(secret)</w:t></w:r></w:p></w:comment>"
    sample.add("word/comments.xml", "wordprocessingml.comments+xml", WordSample.part("comments", comment))
    sample.relate(WordSample.document, "rId9", "comments", "comments.xml")
    return place("comments", "FIL-202", sample)
  }

  private static var people: PlantedFile {
    var sample = WordSample.make()
    sample.add("word/people.xml", "wordprocessingml.people+xml", WordSample.part("people", secret))
    sample.relate(WordSample.document, "rId9", "people", "people.xml")
    return place("people", "FIL-202", sample)
  }

  private static var customXML: PlantedFile {
    var sample = WordSample.make()
    sample.add("customXml/item1.xml", "application/xml", "<a xmlns=\"urn:a\">\(secret)</a>")
    sample.relate(WordSample.document, "rId9", "customXml", "../customXml/item1.xml")
    return place("custom XML", "FIL-209", sample)
  }

  private static var macros: PlantedFile {
    var sample = WordSample.make()
    sample.add("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", secret)
    sample.relate(WordSample.document, "rId9", "vbaProject", "vbaProject.bin")
    return place("macros", "FIL-211", sample)
  }

  private static var activeX: PlantedFile {
    var sample = WordSample.make(
      content: "<w:r><w:object><w:control r:id=\"rId9\" w:name=\"\(secret)\"/></w:object></w:r>")
    sample.add("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml", "<a>\(secret)</a>")
    sample.relate(WordSample.document, "rId9", "control", "activeX/activeX1.xml")
    return place("control", "FIL-212", sample)
  }

  private static var attachedTemplate: PlantedFile {
    var sample = WordSample.make()
    sample.add(
      "word/settings.xml", "wordprocessingml.settings+xml",
      WordSample.part("settings", "<w:attachedTemplate r:id=\"rId1\"/>"))
    sample.relate(WordSample.document, "rId9", "settings", "settings.xml")
    sample.relate(
      "word/settings.xml", "rId1", "attachedTemplate", "file:///C:/\(secret).dotx", isExternal: true)
    return place("attached template", "FIL-205", sample)
  }

  private static var variables: PlantedFile {
    var sample = WordSample.make()
    sample.add(
      "word/settings.xml", "wordprocessingml.settings+xml",
      WordSample.part(
        "settings",
        "<w:docVars><w:docVar w:name=\"a\" w:val=\"\(secret)\"/></w:docVars><w:rsids><w:rsid w:val=\"\(secret)\"/></w:rsids>"
      ))
    sample.relate(WordSample.document, "rId9", "settings", "settings.xml")
    return place("variables", "FIL-205", sample)
  }

  private static var embedded: PlantedFile {
    let object = "<w:r><w:object><v:shape/><o:OLEObject r:id=\"rId9\" ProgID=\"\(secret)\"/></w:object></w:r>"
    var sample = WordSample.make(content: object)
    sample.add("word/embeddings/oleObject1.bin", "oleObject", secret)
    sample.relate(WordSample.document, "rId9", "oleObject", "embeddings/oleObject1.bin")
    return place("embedded file", "FIL-210", sample)
  }

  private static var externalPicture: PlantedFile {
    let picture =
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"\"/><a:graphic><a:graphicData uri=\"x\"><pic:pic><pic:blipFill><a:blip r:link=\"rId9\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    var sample = WordSample.make(content: picture)
    sample.relate(WordSample.document, "rId9", "image", "https://example.org/\(secret).gif", isExternal: true)
    return place("picture from outside", "FIL-213", sample)
  }

  private static var localLink: PlantedFile {
    var sample = WordSample.make(
      content: "<w:hyperlink r:id=\"rId9\"><w:r><w:t>länk</w:t></w:r></w:hyperlink>")
    sample.relate(WordSample.document, "rId9", "hyperlink", "file:///C:/\(secret).docx", isExternal: true)
    return place("link to a file", "FIL-213", sample)
  }

  private static var unusedLink: PlantedFile {
    var sample = WordSample.make()
    sample.relate(WordSample.document, "rId9", "hyperlink", "https://example.org/\(secret)", isExternal: true)
    return place("link that nothing uses", "FIL-213", sample)
  }

  private static var glossary: PlantedFile {
    var sample = WordSample.make()
    sample.add(
      "word/glossary/document.xml", "wordprocessingml.document.glossary+xml",
      WordSample.part("glossaryDocument", "<w:p><w:r><w:t>\(secret)</w:t></w:r></w:p>"))
    sample.relate(WordSample.document, "rId9", "glossaryDocument", "glossary/document.xml")
    return place("building blocks", "FIL-217", sample)
  }

  private static var printer: PlantedFile {
    var sample = WordSample.make()
    sample.add("word/printerSettings1.bin", "wordprocessingml.printerSettings", secret)
    sample.relate(WordSample.document, "rId9", "printerSettings", "printerSettings1.bin")
    return place("printer", "FIL-215", sample)
  }

  private static var strayPart: PlantedFile {
    var sample = WordSample.make()
    sample.strays.append(("[trash]/0000.dat", Array(secret.utf8)))
    sample.strays.append(("__MACOSX/._\(secret)", [0]))
    return place("part without reference", "FIL-218", sample)
  }

  private static var unnamedPicture: PlantedFile {
    var sample = WordSample.make()
    sample.add("word/media/image1.png", "image/png", secret)
    sample.relate(WordSample.document, "rId9", "image", "media/image1.png")
    return place("picture that is not shown", "FIL-218", sample)
  }

  private static var unusedNote: PlantedFile {
    var sample = WordSample.make(content: "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
    let notes = [("2", "synlig not"), ("3", secret)].map {
      "<w:footnote w:id=\"\($0.0)\"><w:p><w:r><w:t>\($0.1)</w:t></w:r></w:p></w:footnote>"
    }
    sample.add(
      "word/footnotes.xml", "wordprocessingml.footnotes+xml", WordSample.part("footnotes", notes.joined()))
    sample.relate(WordSample.document, "rId9", "footnotes", "footnotes.xml")
    return place("note without reference", "FIL-231", sample)
  }

  private static var deletedInHeader: PlantedFile {
    var sample = WordSample.make(
      blocks: "<w:p><w:pPr><w:sectPr><w:headerReference r:id=\"rId9\"/></w:sectPr></w:pPr></w:p>")
    let deleted =
      "<w:p><w:r><w:t>sidhuvud</w:t></w:r><w:del><w:r><w:delText>\(secret)</w:delText></w:r></w:del></w:p>"
    sample.add("word/header1.xml", "wordprocessingml.header+xml", WordSample.part("hdr", deleted))
    sample.relate(WordSample.document, "rId9", "header", "header1.xml")
    return place("deleted text in a header", "FIL-203", sample)
  }

  private static var styleHidden: PlantedFile {
    var sample = WordSample.make(
      content: "<w:r><w:rPr><w:rStyle w:val=\"B\"/></w:rPr><w:t>\(secret)</w:t></w:r>")
    let styles =
      "<w:style w:styleId=\"A\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
    sample.add("word/styles.xml", "wordprocessingml.styles+xml", WordSample.part("styles", styles))
    sample.relate(WordSample.document, "rId9", "styles", "styles.xml")
    return place("text hidden by its style", "FIL-206", sample)
  }

  private static var webSettings: PlantedFile {
    var sample = WordSample.make()
    sample.add(
      "word/webSettings.xml", "wordprocessingml.webSettings+xml",
      WordSample.part("webSettings", "<w:divs w:x=\"\(secret)\"/>\(secret)"))
    sample.relate(WordSample.document, "rId9", "webSettings", "webSettings.xml")
    return place("settings for the web", "FIL-205", sample)
  }
}
