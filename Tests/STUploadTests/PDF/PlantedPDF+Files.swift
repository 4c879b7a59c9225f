/// Files within, annotations and actions.
extension PlantedPDF {
  static let media: [PlantedPDF] = [
    PlantedPDF("film", "FIL-121", .files) {
      annotation("Movie", "/F 4/T(\(secret))/Movie<</F(\(secret).avi)/Poster true>>\(look(&$0))")(&$0)
    },
    PlantedPDF("film in a rendition", "FIL-121", .files) {
      let file = specification(&$0)
      let rendition =
        "<</Type/Rendition/S/MR/N(\(secret))/C<</Type/MediaClip/S/MCD/CT(video/mp4)/D \(file)>>>>"
      annotation("Screen", "/F 4/T(a)/A<</S/Rendition/OP 0/R\(rendition)>>\(look(&$0))")(&$0)
    },
    PlantedPDF("model in three dimensions", "FIL-121", .files) {
      let model = $0.add(HandmadePDF.stream(secret, "/Type/3D/Subtype/U3D"))
      annotation("3D", "/F 4/3DD \(model)/3DV<</Type/3DView/XN(\(secret))>>\(look(&$0))")(&$0)
    },
    PlantedPDF("model in PRC", "FIL-121", .files) {
      let model = $0.add(HandmadePDF.stream(secret, "/Type/3D/Subtype/PRC"))
      annotation("3D", "/F 4/3DD \(model)\(look(&$0))")(&$0)
    },
    PlantedPDF("related files", "FIL-120", .files) {
      let content = $0.add(HandmadePDF.stream("a", "/Type/EmbeddedFile"))
      let other = $0.add(HandmadePDF.stream(secret, "/Type/EmbeddedFile"))
      let file = $0.add("<</Type/Filespec/F(a.txt)/EF<</F \(content)>>/RF<</F[(b.txt)\(other)]>>>>")
      $0.catalog = "/Names<</EmbeddedFiles<</Names[(a) \(file)]>>>>"
    },
    PlantedPDF("thumbnail of a file within", "FIL-120", .files) {
      let content = $0.add(HandmadePDF.stream("a", "/Type/EmbeddedFile"))
      let thumb = $0.add(
        HandmadePDF.stream(secret, "/Width 15/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"))
      let file = $0.add("<</Type/Filespec/F(a.txt)/EF<</F \(content)>>/Thumb \(thumb)/CI<</A(\(secret))>>>>")
      $0.catalog = "/Names<</EmbeddedFiles<</Names[(a) \(file)]>>>>"
    },
    PlantedPDF("associated file of a form", "FIL-120", .files) {
      let file = specification(&$0)
      let form = HandmadePDF.stream(
        "0 1 0 rg 0 0 9 9 re f", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/AF[\(file)]")
      $0.resources = "/XObject<</X0 \($0.add(form))>>"
      $0.objects[3] = HandmadePDF.stream("/X0 Do")
    },
    PlantedPDF("associated file of a structure element", "FIL-120", .files) {
      let file = specification(&$0)
      let root = $0.objects.count + 2
      let element = $0.add("<</Type/StructElem/S/Formula/P \(root) 0 R/K[]/AF \(file)>>")
      $0.catalog = "/StructTreeRoot \($0.add("<</Type/StructTreeRoot/K[\(element)]>>"))"
    },
    PlantedPDF("associated file of an annotation", "FIL-120", .files) {
      let file = specification(&$0)
      annotation("Square", "/F 4/AF[\(file)]\(look(&$0))")(&$0)
    },
    PlantedPDF("file within in a tree of names", "FIL-120", .files) {
      let file = specification(&$0)
      let leaf = $0.add("<</Names[(\(secret)) \(file)]/Limits[(\(secret))(\(secret))]>>")
      $0.catalog = "/Names<</EmbeddedFiles<</Kids[\(leaf)]>>>>"
    },
  ]

  private static func mark(_ kind: String, _ entries: String) -> PlantedPDF {
    PlantedPDF("text of \(kind)", "FIL-130", .annotations) {
      annotation(kind, "/F 4/Contents(\(secret))/Subj(\(secret))\(entries)\(look(&$0))")(&$0)
    }
  }

  static let marks: [PlantedPDF] = [
    mark("Underline", "/QuadPoints[100 120 200 120 100 100 200 100]"),
    mark("StrikeOut", "/QuadPoints[100 120 200 120 100 100 200 100]"),
    mark("Squiggly", "/QuadPoints[100 120 200 120 100 100 200 100]"),
    mark("Ink", "/InkList[[100 100 120 110]]"),
    mark("Stamp", "/Name/Approved"), mark("Caret", ""), mark("Line", "/L[100 100 200 120]"),
    mark("Polygon", "/Vertices[100 100 200 120 150 110]"), mark("Circle", ""), mark("Watermark", ""),
    PlantedPDF("state of a review", "FIL-130", .annotations) {
      let mark = $0.add("<</Type/Annot/Subtype/Text/F 4/Rect[100 100 120 120]>>")
      let state = $0.add(
        "<</Type/Annot/Subtype/Text/F 30/Rect[0 0 0 0]/IRT \(mark)/StateModel/Review/State/Accepted/T(\(secret))"
          + "/Contents(Accepted set by \(secret))>>")
      $0.page = "/Annots[\(mark) \(state)]"
      $0.objects[5] = Array("<</Type/Annot/Subtype/Text/F 4/Rect[100 100 120 120]/T(\(secret))>>".utf8)
    },
    PlantedPDF("redaction's own text", "FIL-133", .annotations) {
      annotation("Redact", "/F 4/OverlayText(\(secret))/QuadPoints[1 2 3 2 1 1 3 1]\(look(&$0))")(&$0)
    },
    PlantedPDF(
      "annotation only for the screen's eye", "FIL-131", .annotations,
      annotation("FreeText", "/F 32/DA(/F0 9 Tf)/Contents(\(secret))")),
    PlantedPDF("external data of an annotation", "FIL-133", .annotations) {
      annotation("Square", "/F 4/ExData<</Type/ExData/Subtype/Markup3D/X(\(secret))>>\(look(&$0))")(&$0)
    },
  ]

  private static func opening(_ name: String, _ rule: String, _ action: String) -> PlantedPDF {
    PlantedPDF(name, rule, .actions) { $0.catalog = "/OpenAction<<\(action)>>" }
  }

  static let triggers: [PlantedPDF] = [
    opening("sending a form", "FIL-141", "/S/SubmitForm/F<</FS/URL/F(https://\(secret).example)>>"),
    opening("fetching data", "FIL-142", "/S/ImportData/F(\(secret).fdf)"),
    opening("emptying a form", "FIL-141", "/S/ResetForm/Fields[(\(secret))]"),
    opening("hiding", "FIL-141", "/S/Hide/T(\(secret))"),
    opening("turning layers on", "FIL-141", "/S/SetOCGState/State[/ON]/Namn(\(secret))"),
    opening("turning a model", "FIL-141", "/S/GoTo3DView/V(\(secret))"),
    opening("an article", "FIL-141", "/S/Thread/D(\(secret))"),
    opening("a change of pages", "FIL-141", "/S/Trans/Trans<</Namn(\(secret))>>"),
    opening("a sound", "FIL-141", "/S/Sound/Sound<</Namn(\(secret))>>"),
    opening("a film", "FIL-141", "/S/Movie/T(\(secret))"),
    opening("a rendition", "FIL-140", "/S/Rendition/JS(\(secret))"),
    opening("a program", "FIL-142", "/S/Launch/Win<</F(cmd.exe)/P(\(secret))>>"),
    opening("a file within", "FIL-142", "/S/GoToE/D[0/Fit]/T<</R/C/N(\(secret))>>"),
    opening("another document", "FIL-142", "/S/GoToR/D[0/Fit]/F<</F(C:\\\\Users\\\\\(secret)\\\\a.pdf)>>"),
    opening("a name of its own", "FIL-141", "/S/Named/N/\(secret)"),
    opening("a kind of its own", "FIL-141", "/S/\(secret)"),
    PlantedPDF("script of the document", "FIL-140", .actions) { $0.catalog = "/AA<</WC\(script())>>" },
    PlantedPDF("script of an annotation", "FIL-140", .actions) {
      annotation("Stamp", "/F 4/AA<</E\(script())>>\(look(&$0))")(&$0)
    },
    PlantedPDF("script of a field", "FIL-140", .scripts) {
      annotation("Widget", "/F 4/FT/Tx/T(f)/V(a)/AA<</K\(script())>>\(look(&$0))")(&$0)
      $0.catalog = "/AcroForm<</Fields[\($0.objects.count) 0 R]/CO[\($0.objects.count) 0 R]>>"
    },
    PlantedPDF("script of the second form", "FIL-152", .scripts) {
      annotation("Widget", "/F 4/FT/Tx/T(f)/V(a)\(look(&$0))")(&$0)
      let form = $0.add(HandmadePDF.stream("<template><script>\(secret)</script></template>"))
      $0.catalog = "/AcroForm<</Fields[\($0.objects.count - 1) 0 R]/XFA \(form)>>"
    },
    PlantedPDF("action by its other name", "FIL-142", .actions) {
      annotation("Link", "/Border[0 0 0]/PA<</S/URI/URI(file://\(secret)/a)>>")(&$0)
    },
    PlantedPDF("bookmark with a script", "FIL-140", .actions, bookmark("/A\(script())")),
    PlantedPDF(
      "link in the network", "FIL-142", .links,
      annotation("Link", "/Border[0 0 0]/A<</S/URI/URI(smb://server/\(secret))>>")),
    PlantedPDF(
      "link that is a script", "FIL-142", .links,
      annotation("Link", "/Border[0 0 0]/A<</S/URI/URI(javascript:\(secret))>>")),
    PlantedPDF(
      "link to a server's share", "FIL-142", .links,
      annotation("Link", "/Border[0 0 0]/A<</S/URI/URI(\\\\\\\\server\\\\\(secret))>>")),
    PlantedPDF(
      "own key of a link", "FIL-105", .links,
      annotation("Link", "/Border[0 0 0]/A<</S/URI/URI(https://example.org)/Namn(\(secret))>>")),
    PlantedPDF("field for the screen's eye only", "FIL-150", .fields) {
      annotation("Widget", "/F 32/FT/Tx/T(f)/V(\(secret))\(look(&$0))")(&$0)
      $0.catalog = "/AcroForm<</Fields[\($0.objects.count) 0 R]>>"
    },
    PlantedPDF("bar code of a field", "FIL-105", .fields) {
      annotation(
        "Widget", "/F 4/FT/Tx/T(f)/V(a)/PMD<</Type/PaperMetaData/Symbology/QRCode/C(\(secret))>>\(look(&$0))")(
          &$0)
      $0.catalog = "/AcroForm<</Fields[\($0.objects.count) 0 R]>>"
    },
    PlantedPDF("rich value of a field", "FIL-153", .fields) {
      annotation("Widget", "/F 4/FT/Tx/T(f)/V(a)/RV(<p>\(secret)</p>)\(look(&$0))")(&$0)
      $0.catalog = "/AcroForm<</Fields[\($0.objects.count) 0 R]>>"
    },
    PlantedPDF("own key of the form", "FIL-105", .fields) {
      annotation("Widget", "/F 4/FT/Tx/T(f)/V(a)\(look(&$0))")(&$0)
      $0.catalog = "/AcroForm<</Fields[\($0.objects.count) 0 R]/Namn(\(secret))>>"
    },
  ]
}
