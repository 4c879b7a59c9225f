import STDeflate
import Testing

/// A file with a secret in one hiding place.
struct PlantedPDF: Sendable, CustomTestStringConvertible {
  static let secret = "Hemligheten4711"

  let name: String
  /// The rule that must find it.
  let rule: String
  /// The line of the list of hiding places that it belongs to.
  let tick: PDFTick
  let bytes: [UInt8]

  var testDescription: String { name }

  init(_ name: String, _ rule: String, _ tick: PDFTick, _ plant: (inout HandmadePDF) -> Void) {
    var file = HandmadePDF()
    plant(&file)
    self.init(name, rule, tick, bytes: file.bytes)
  }

  init(_ name: String, _ rule: String, _ tick: PDFTick, bytes: [UInt8]) {
    self.name = name
    self.rule = rule
    self.tick = tick
    self.bytes = bytes
  }

  static var hex: String {
    "<FEFF" + secret.utf16.map { unit in String(Int(unit) + 0x10000, radix: 16).suffix(4) }.joined() + ">"
  }

  static func packet(_ inner: String) -> [UInt8] {
    HandmadePDF.stream(
      """
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="">\(inner)</rdf:Description></rdf:RDF></x:xmpmeta>
      """, "/Type/Metadata/Subtype/XML")
  }

  static func script(_ key: String = "") -> String { "<</S/JavaScript/JS(\(secret))\(key)>>" }

  static func annotation(_ kind: String, _ entries: String) -> (inout HandmadePDF) -> Void {
    { file in
      let annotation = file.add("<</Type/Annot/Subtype/\(kind)/Rect[100 100 200 120]\(entries)>>")
      file.page = "/Annots[\(annotation)]"
    }
  }

  static func bookmark(_ entries: String) -> (inout HandmadePDF) -> Void {
    { file in
      let outlines = file.objects.count + 1
      let item = "\(outlines + 1) 0 R"
      _ = file.add("<</Type/Outlines/First \(item)/Last \(item)/Count 1>>")
      _ = file.add("<</Title(Kapitel)/Parent \(outlines) 0 R\(entries)>>")
      file.catalog = "/Outlines \(outlines) 0 R"
    }
  }

  static func look(_ file: inout HandmadePDF) -> String {
    let form = HandmadePDF.stream("0 1 0 rg 0 0 100 20 re f", "/Type/XObject/Subtype/Form/BBox[0 0 100 20]")
    return "/AP<</N \(file.add(form))>>"
  }

  /// What cleaning takes away.
  static let all: [PlantedPDF] = [
    document, history, files, annotations, actions, forms, information, shell, media, marks, triggers, layers,
    codings, surplus, programs, entries,
  ].flatMap { $0 }

  // MARK: The document

  static let document: [PlantedPDF] = [
    PlantedPDF("author", "FIL-100", .information) {
      $0.trailer = "/Info \($0.add("<</Author(\(secret))>>"))"
    },
    PlantedPDF("own key in UTF-16", "FIL-100", .information) {
      $0.trailer = "/Info \($0.add("<</Min#20egen \(hex)>>"))"
    },
    PlantedPDF("key in codes", "FIL-100", .information) {
      $0.trailer = "/Info \($0.add("<</Auth#6fr(\(secret))>>"))"
    },
    PlantedPDF("program", "FIL-101", .information) {
      $0.trailer = "/Info \($0.add("<</Producer(\(secret))>>"))"
    },
    PlantedPDF("metadata of the document", "FIL-102", .metadata) {
      $0.catalog = "/Metadata \($0.add(packet("<dc:creator>\(secret)</dc:creator>")))"
    },
    PlantedPDF("metadata in attributes", "FIL-102", .metadata) {
      $0.catalog = "/Metadata \($0.add(packet("<a:b xmpMM:DerivedFrom=\"\(secret)\"/>")))"
    },
    PlantedPDF("metadata of a page", "FIL-102", .metadata) {
      $0.page = "/Metadata \($0.add(packet("<dc:creator>\(secret)</dc:creator>")))"
    },
    PlantedPDF("metadata of a font", "FIL-102", .metadata) {
      let packet = $0.add(packet("<dc:creator>\(secret)</dc:creator>"))
      $0.objects[4] = Array("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Metadata \(packet)>>".utf8)
    },
    PlantedPDF("identity of the document", "FIL-103", .metadata) {
      $0.catalog = "/Metadata \($0.add(packet("<xmpMM:DocumentID>\(secret)</xmpMM:DocumentID>")))"
    },
    PlantedPDF("properties in the catalogue", "FIL-100", .information) {
      $0.catalog = "/Info<</Author(\(secret))>>"
    },
    PlantedPDF("private data of a page", "FIL-104", .entries) {
      $0.page = "/PieceInfo<</Prog<</Private(\(secret))>>>>"
    },
    PlantedPDF("private data deep down", "FIL-104", .entries) {
      let form = HandmadePDF.stream(
        "", "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/PieceInfo<</Prog<</Private(\(secret))>>>>")
      $0.resources = "/XObject<</X0 \($0.add(form))>>"
    },
    PlantedPDF("own key of the catalogue", "FIL-105", .entries) { $0.catalog = "/Mitt(\(secret))" },
    PlantedPDF("own key of the trailer", "FIL-105", .trailer) { $0.trailer = "/Mitt(\(secret))" },
    PlantedPDF("own key of a page", "FIL-105", .entries) { $0.page = "/Mitt<</A(\(secret))>>" },
    PlantedPDF("web capture", "FIL-104", .entries) { $0.catalog = "/SpiderInfo<</V 1.0/C[(\(secret))]>>" },
    PlantedPDF("legal attestation", "FIL-105", .entries) { $0.catalog = "/Legal<</Attestation(\(secret))>>" },
    PlantedPDF("article", "FIL-105", .entries) {
      let thread = $0.add("<</Type/Thread/I<</Title(\(secret))>>>>")
      $0.catalog = "/Threads[\(thread)]/Mitt \(thread)"
    },
    PlantedPDF("thumbnail", "FIL-106", .thumbnails) {
      let image = "/Type/XObject/Subtype/Image/Width 15/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
      $0.page = "/Thumb \($0.add(HandmadePDF.stream(secret, image)))"
    },
    PlantedPDF("picture behind a picture", "FIL-107", .pictures) {
      let dictionary =
        "/Type/XObject/Subtype/Image/Width 15/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
      let other = $0.add(HandmadePDF.stream(secret, dictionary))
      let image = HandmadePDF.stream(
        "123456789012345", dictionary + "/Alternates[<</Image \(other)/DefaultForPrinting true>>]")
      $0.resources = "/XObject<</X0 \($0.add(image))>>"
      $0.objects[3] = HandmadePDF.stream("q 100 0 0 100 72 500 cm /X0 Do Q")
    },
    PlantedPDF("layer's program", "FIL-161", .layers) {
      let layer = $0.add("<</Type/OCG/Name(L)/Usage<</CreatorInfo<</Creator(\(secret))>>>>>>")
      $0.catalog = "/OCProperties<</OCGs[\(layer)]/D<</Order[\(layer)]>>>>"
    },
  ]

  // MARK: History

  static let history: [PlantedPDF] = [
    PlantedPDF(
      "replaced content", "FIL-110", .revisions,
      bytes: HandmadePDF.updated(
        HandmadePDF(text: secret).bytes, [4: HandmadePDF.stream("BT /F0 12 Tf 72 720 Td (Ny text) Tj ET")],
        size: 6)),
    PlantedPDF("deleted page", "FIL-110", .revisions, bytes: deletedPage),
    PlantedPDF("unreached object", "FIL-112", .unreached) { _ = $0.add("<</Titel(\(secret))>>") },
    PlantedPDF("unreached stream", "FIL-112", .unreached) { _ = $0.add(HandmadePDF.stream(secret)) },
    PlantedPDF(
      "before the file", "FIL-114", .shell, bytes: Array(secret.utf8) + [0x0A] + HandmadePDF().bytes),
    PlantedPDF(
      "after the file", "FIL-115", .shell, bytes: HandmadePDF().bytes + Array("PK\u{3}\u{4}\(secret)".utf8)),
    PlantedPDF(
      "remark at the beginning", "FIL-108", .shell,
      bytes: Array("%PDF-1.7\n% \(secret)\n".utf8) + HandmadePDF().bytes.dropFirst(9)),
    PlantedPDF("remark between objects", "FIL-116", .shell) {
      $0.objects[4] += Array("\nendobj\n% \(secret)\n6 0 obj\nnull".utf8)
    },
    PlantedPDF("after the end of what is compressed", "FIL-117", .shell) {
      let content = Deflater().deflate(Array("BT /F0 12 Tf 72 720 Td (Text) Tj ET".utf8))
      $0.objects[3] = HandmadePDF.stream(content + Array(secret.utf8), "/Filter/FlateDecode")
    },
  ]

  static var deletedPage: [UInt8] {
    var file = HandmadePDF()
    let content = file.add(HandmadePDF.stream("BT /F0 12 Tf 72 720 Td (\(secret)) Tj ET"))
    let page = file.add(
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(content)/Resources<</Font<</F0 5 0 R>>>>>>")
    file.objects[1] = Array("<</Type/Pages/Kids[3 0 R \(page)]/Count 2>>".utf8)
    return HandmadePDF.updated(
      file.bytes, [2: Array("<</Type/Pages/Kids[3 0 R]/Count 1>>".utf8)], size: 8)
  }

  // MARK: Files within

  static func specification(_ file: inout HandmadePDF) -> String {
    let content = file.add(HandmadePDF.stream(secret, "/Type/EmbeddedFile"))
    return file.add(
      "<</Type/Filespec/F(\(secret).txt)/UF(\(secret).txt)/Desc(\(secret))/EF<</F \(content)>>>>")
  }

  static let files: [PlantedPDF] = [
    PlantedPDF("embedded file", "FIL-120", .files) {
      $0.catalog = "/Names<</EmbeddedFiles<</Names[(a) \(specification(&$0))]>>>>"
    },
    PlantedPDF("associated file", "FIL-120", .files) { $0.catalog = "/AF[\(specification(&$0))]" },
    PlantedPDF("associated file of a page", "FIL-120", .files) { $0.page = "/AF[\(specification(&$0))]" },
    PlantedPDF("paper clip", "FIL-120", .files) {
      let file = specification(&$0)
      annotation("FileAttachment", "/F 4/FS \(file)/Contents(\(secret))\(look(&$0))")(&$0)
    },
    PlantedPDF("sound", "FIL-121", .files) {
      let sound = $0.add(HandmadePDF.stream(secret, "/Type/Sound/R 8000"))
      annotation("Sound", "/F 4/Sound \(sound)\(look(&$0))")(&$0)
    },
    PlantedPDF("rich media", "FIL-121", .files) {
      let file = specification(&$0)
      annotation(
        "RichMedia",
        "/F 4/RichMediaContent<</Assets<</Names[(a) \(file)]>>>>/RichMediaSettings<<>>\(look(&$0))")(&$0)
    },
  ]

  // MARK: Annotations

  static let annotations: [PlantedPDF] = [
    PlantedPDF(
      "remark", "FIL-130", .annotations, annotation("Text", "/F 4/Contents(\(secret))/T(\(secret))")),
    PlantedPDF("author of a mark", "FIL-130", .annotations) {
      annotation("Square", "/F 4/T(\(secret))/M(D:20240101)\(look(&$0))")(&$0)
    },
    PlantedPDF("highlight with a remark", "FIL-130", .annotations) {
      annotation(
        "Highlight", "/F 4/QuadPoints[100 120 200 120 100 100 200 100]/Contents(\(secret))\(look(&$0))")(&$0)
    },
    PlantedPDF("rich text", "FIL-130", .annotations) {
      annotation("FreeText", "/F 4/DA(/F0 9 Tf)/RC(<p>\(secret)</p>)/Contents(\(secret))\(look(&$0))")(&$0)
    },
    PlantedPDF("own key of an annotation", "FIL-105", .annotations) {
      annotation("Stamp", "/F 4/Mitt(\(secret))\(look(&$0))")(&$0)
    },
    PlantedPDF("name of an annotation", "FIL-133", .annotations) {
      annotation("Stamp", "/F 4/NM(\(secret))\(look(&$0))")(&$0)
    },
    PlantedPDF(
      "hidden annotation", "FIL-131", .annotations,
      annotation("FreeText", "/F 2/DA(/F0 9 Tf)/Contents(\(secret))")),
    PlantedPDF("pop-up and reply", "FIL-130", .annotations) {
      let reply = $0.objects.count + 3
      let mark = $0.add("<</Type/Annot/Subtype/Text/F 4/Rect[100 100 120 120]/Popup \(reply - 1) 0 R>>")
      let popup = $0.add("<</Type/Annot/Subtype/Popup/Rect[1 1 99 99]/Parent \(mark)/Contents(\(secret))>>")
      let answer = $0.add(
        "<</Type/Annot/Subtype/Text/F 4/Rect[100 100 120 120]/IRT \(mark)/Contents(\(secret))/T(\(secret))>>")
      $0.page = "/Annots[\(mark) \(popup) \(answer)]"
    },
  ]

  // MARK: Actions

  static let actions: [PlantedPDF] = [
    PlantedPDF("script at opening", "FIL-140", .actions) { $0.catalog = "/OpenAction\(script())" },
    PlantedPDF("script in a stream", "FIL-140", .actions) {
      $0.catalog = "/OpenAction<</S/JavaScript/JS \($0.add(HandmadePDF.stream(secret)))>>"
    },
    PlantedPDF("script in the names", "FIL-140", .scripts) {
      $0.catalog = "/Names<</JavaScript<</Kids[<</Names[(a)\(script())]>>]>>>>"
    },
    PlantedPDF("script when a page shows", "FIL-140", .actions) { $0.page = "/AA<</O\(script())>>" },
    PlantedPDF("script at the end of a chain", "FIL-140", .actions) {
      $0.catalog = "/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[<</S/Named/N/NextPage/Next\(script())>>]>>"
    },
    PlantedPDF("script in a ring", "FIL-140", .actions) {
      let number = $0.objects.count + 1
      let action = $0.add("<</S/JavaScript/JS(\(secret))/Next \(number) 0 R>>")
      $0.catalog = "/OpenAction \(action)"
    },
    PlantedPDF(
      "bookmark that starts a program", "FIL-142", .actions,
      bookmark("/A<</S/Launch/F(\(secret).exe)>>")),
    PlantedPDF(
      "link to a file", "FIL-142", .links,
      annotation("Link", "/Border[0 0 0]/A<</S/URI/URI(file:///C:/Users/\(secret)/a.pdf)>>")),
    PlantedPDF(
      "link to another document", "FIL-142", .links,
      annotation("Link", "/Border[0 0 0]/A<</S/GoToR/D[0/Fit]/F(//server/\(secret)/a.pdf)>>")),
    PlantedPDF("button that sends", "FIL-141", .actions) {
      annotation(
        "Widget",
        "/F 4/FT/Btn/Ff 65536/T(b)/A<</S/SubmitForm/F<</FS/URL/F(http://\(secret).example)>>>>\(look(&$0))")(
          &$0)
      $0.catalog = "/AcroForm<</Fields[\($0.objects.count) 0 R]>>"
    },
  ]

  // MARK: Forms

  static func field(_ entries: String) -> (inout HandmadePDF) -> Void {
    { file in
      annotation("Widget", "/FT/Tx/T(falt)\(entries)\(look(&file))")(&file)
      file.catalog = "/AcroForm<</Fields[\(file.objects.count) 0 R]>>"
    }
  }

  static let forms: [PlantedPDF] = [
    PlantedPDF("hidden field", "FIL-150", .fields, field("/F 2/V(\(secret))")),
    PlantedPDF("field without a place", "FIL-150", .fields) {
      let field = $0.add("<</FT/Tx/T(falt)/V(\(secret))>>")
      $0.catalog = "/AcroForm<</Fields[\(field)]>>"
    },
    PlantedPDF("field without a size", "FIL-150", .fields) {
      let field = $0.add("<</Type/Annot/Subtype/Widget/FT/Tx/T(f)/Rect[9 9 9 9]/V(\(secret))>>")
      $0.page = "/Annots[\(field)]"
      $0.catalog = "/AcroForm<</Fields[\(field)]>>"
    },
    PlantedPDF("former value", "FIL-153", .fields, field("/F 4/DV(\(secret))/V(a)")),
    PlantedPDF("name for export", "FIL-153", .fields, field("/F 4/TM(\(secret))/V(a)")),
    PlantedPDF("password", "FIL-153", .fields, field("/F 4/Ff 8192/V(\(secret))")),
    PlantedPDF("second form", "FIL-152", .scripts) {
      field("/F 4/V(a)")(&$0)
      let data = $0.add(HandmadePDF.stream("<xfa:data><namn>\(secret)</namn></xfa:data>"))
      $0.catalog = "/AcroForm<</Fields[\($0.objects.count - 1) 0 R]/XFA[(datasets)\(data)]>>"
    },
  ]
}
