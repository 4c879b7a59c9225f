/// The hiding places of presentations.
enum SlidePlaces {
  private static let secret = PlantedFile.secret
  private static let namespaces = """
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" \
    xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"
    """
  static let presentation = "ppt/presentation.xml"
  static let first = "ppt/slides/slide1.xml"

  static func shape(_ text: String, properties: String = "", x: Int = 0, link: String = "") -> String {
    """
    <p:sp><p:nvSpPr><p:cNvPr id="2" name="Ruta"\(properties)>\(link)</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>\
    <p:spPr><a:xfrm><a:off x="\(x)" y="0"/><a:ext cx="100" cy="100"/></a:xfrm></p:spPr>\
    <p:txBody><a:bodyPr/><a:p><a:r><a:t>\(text)</a:t></a:r></a:p></p:txBody></p:sp>
    """
  }

  /// A presentation with two slides of the same layout, and a layout that no slide uses.
  static func make(content: String = "", lists: String = "", second: String = "", show: String = "")
    -> OfficeSample
  {
    var sample = OfficeSample(parts: [], relationships: [:])
    sample.add(
      presentation, "presentationml.presentation.main+xml",
      """
      <p:presentation \(namespaces)><p:sldMasterIdLst><p:sldMasterId r:id="rId1"/></p:sldMasterIdLst>\
      <p:sldIdLst><p:sldId id="256" r:id="rId2"/><p:sldId id="257" r:id="rId3"/></p:sldIdLst>\
      <p:sldSz cx="1000" cy="1000"/>\(lists)</p:presentation>
      """)
    sample.relate("", "rId1", "officeDocument", presentation)
    sample.relate(presentation, "rId1", "slideMaster", "slideMasters/slideMaster1.xml")
    let slides = [(shape("Synligt") + content, ""), (shape("Andra" + second), show)]
    for (number, slide) in slides.enumerated() {
      let name = "slides/slide\(number + 1).xml"
      sample.add(
        "ppt/" + name, "presentationml.slide+xml",
        "<p:sld \(namespaces)\(slide.1)><p:cSld><p:spTree>\(slide.0)</p:spTree></p:cSld></p:sld>")
      sample.relate(presentation, "rId\(number + 2)", "slide", name)
      sample.relate("ppt/" + name, "rId1", "slideLayout", "../slideLayouts/slideLayout1.xml")
    }
    sample.add(
      "ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster+xml",
      "<p:sldMaster \(namespaces)><p:sldLayoutIdLst><p:sldLayoutId r:id=\"rId1\"/></p:sldLayoutIdLst></p:sldMaster>"
    )
    sample.relate(
      "ppt/slideMasters/slideMaster1.xml", "rId1", "slideLayout", "../slideLayouts/slideLayout1.xml")
    addLayout(1, "", to: &sample)
    return sample
  }

  private static func addLayout(_ number: Int, _ text: String, to sample: inout OfficeSample) {
    let name = "ppt/slideLayouts/slideLayout\(number).xml"
    sample.add(name, "presentationml.slideLayout+xml", "<p:sldLayout \(namespaces)>\(text)</p:sldLayout>")
    sample.relate(name, "rId1", "slideMaster", "../slideMasters/slideMaster1.xml")
  }

  static let all = inMarkup + inParts + [unusedLayout, film]

  private static func place(_ name: String, _ rule: String, _ sample: OfficeSample) -> PlantedFile {
    PlantedFile("pptx/" + name, rule, sample.bytes())
  }

  private static var inMarkup: [PlantedFile] {
    let action = "<a:hlinkClick r:id=\"\" action=\"ppaction://macro?name=\(secret)\"/>"
    return [
      place("hidden slide", "FIL-262", make(second: secret, show: " show=\"0\"")),
      place("hidden shape", "FIL-233", make(content: shape(secret, properties: " hidden=\"1\""))),
      place("action", "FIL-212", make(content: shape("knapp", link: action))),
      place(
        "sections", "FIL-224",
        make(lists: "<p:extLst><p:ext uri=\"{5}\"><p14:section name=\"\(secret)\"/></p:ext></p:extLst>")),
      place(
        "shows of one's own", "FIL-205",
        make(lists: "<p:custShowLst><p:custShow name=\"\(secret)\"/></p:custShowLst>")),
      place("who may write", "FIL-205", make(lists: "<p:modifyVerifier hashData=\"\(secret)\"/>")),
    ]
  }

  private static let ofParts: [(part: String, kind: String, type: String, rule: String, source: String)] = [
    ("notesSlide1.xml", "notesSlide", "presentationml.notesSlide+xml", "FIL-261", first),
    ("comment1.xml", "comments", "presentationml.comments+xml", "FIL-202", first),
    ("modern.xml", "comments", "application/vnd.ms-powerpoint.comments+xml", "FIL-202", first),
    ("tag1.xml", "tags", "presentationml.tags+xml", "FIL-260", first),
    ("commentAuthors.xml", "commentAuthors", "presentationml.commentAuthors+xml", "FIL-202", presentation),
    ("authors.xml", "authors", "application/vnd.ms-powerpoint.authors+xml", "FIL-202", presentation),
    ("presProps.xml", "presProps", "presentationml.presProps+xml", "FIL-205", presentation),
    ("viewProps.xml", "viewProps", "presentationml.viewProps+xml", "FIL-205", presentation),
    ("handoutMaster1.xml", "handoutMaster", "presentationml.handoutMaster+xml", "FIL-261", presentation),
    (
      "revisionInfo.xml", "revisionInfo", "application/vnd.ms-powerpoint.revisioninfo+xml", "FIL-204",
      presentation
    ),
    (
      "changesInfo1.xml", "changesInfo", "application/vnd.ms-powerpoint.changesinfo+xml", "FIL-204",
      presentation
    ),
    ("object.bin", "oleObject", "oleObject", "FIL-210", first),
  ]

  private static var inParts: [PlantedFile] {
    ofParts.map { row in
      var sample = make()
      sample.add("ppt/" + row.part, row.type, "<x>\(secret)</x>")
      sample.relate(row.source, "rId9", row.kind, "/ppt/" + row.part)
      return place(row.part, row.rule, sample)
    }
  }

  private static var unusedLayout: PlantedFile {
    var sample = make()
    addLayout(2, secret, to: &sample)
    sample.relate(
      "ppt/slideMasters/slideMaster1.xml", "rId2", "slideLayout", "../slideLayouts/slideLayout2.xml")
    return place("layout that no slide uses", "FIL-264", sample)
  }

  private static var film: PlantedFile {
    let media = """
      <p:pic><p:nvPicPr><p:cNvPr id="4" name="\(secret).mp4"/><p:cNvPicPr/><p:nvPr><a:videoFile r:link="rId8"/>\
      <p:extLst><p:ext uri="{DAA}"><p14:media r:embed="rId9"/></p:ext></p:extLst></p:nvPr></p:nvPicPr></p:pic>
      """
    var sample = make(content: media)
    sample.add("ppt/media/media1.mp4", "video/mp4", secret)
    sample.relate(first, "rId8", "video", "../media/media1.mp4")
    sample.relate(first, "rId9", "media", "../media/media1.mp4")
    return place("film", "FIL-210", sample)
  }
}
