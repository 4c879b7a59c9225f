import STUpload

/// Hiding places of presentations, those that the first list leaves out.
enum SlideMorePlaces {
  private static let secret = PlantedFile.secret

  static let all: [PlantedFile] = inMarkup + inParts + [linkedFilm, notesMaster] + whole

  private static func place(_ name: String, _ rule: String, _ sample: OfficeSample) -> PlantedFile {
    PlantedFile("pptx/" + name, rule, sample.bytes())
  }

  private static let inMarkup: [PlantedFile] = [
    place(
      "data of one's own", "FIL-260",
      SlidePlaces.make(lists: "<p:custDataLst><p:tags r:id=\"\(secret)\"/></p:custDataLst>")),
    place(
      "ink on a slide", "FIL-221",
      SlidePlaces.make(
        content:
          "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"p14\"><p:contentPart r:id=\"\" x=\"\(secret)\"/></mc:Choice><mc:Fallback/></mc:AlternateContent>"
      )),
    place(
      "element of unknown kind on a slide", "FIL-223",
      SlidePlaces.make(content: "<p:gomd>\(secret)</p:gomd>")),
    place(
      "link that starts a program", "FIL-212",
      SlidePlaces.make(
        content: SlidePlaces.shape(
          "knapp", link: "<a:hlinkClick r:id=\"\" action=\"ppaction://program?\(secret)\"/>"))),
  ]

  private static let inParts: [PlantedFile] = [
    (
      "part slideUpdateInfo", "slideUpdateInfo", "presentationml.slideUpdateInfo+xml", "FIL-204",
      SlidePlaces.first
    ),
    (
      "part vbaProject", "vbaProject", "application/vnd.ms-office.vbaProject", "FIL-211",
      SlidePlaces.presentation
    ),
    ("part audio", "audio", "audio/mpeg", "FIL-210", SlidePlaces.first),
    ("part package", "package", "spreadsheetml.sheet", "FIL-210", SlidePlaces.first),
  ].map { name, kind, type, rule, source in
    var sample = SlidePlaces.make()
    sample.add("ppt/extra/\(kind).xml", type, "<x>\(secret)</x>")
    sample.relate(source, "rId9", kind, "/ppt/extra/\(kind).xml")
    return place(name, rule, sample)
  }

  private static var linkedFilm: PlantedFile {
    var sample = SlidePlaces.make(
      content:
        "<p:pic><p:nvPicPr><p:cNvPr id=\"4\" name=\"film\"/><p:cNvPicPr/><p:nvPr><a:videoFile r:link=\"rId8\"/></p:nvPr></p:nvPicPr></p:pic>"
    )
    sample.relate(SlidePlaces.first, "rId8", "video", "file:///C:/\(secret).mp4", isExternal: true)
    return place("linked film", "FIL-210", sample)
  }

  private static var notesMaster: PlantedFile {
    var sample = SlidePlaces.make(
      lists: "<p:notesMasterIdLst><p:notesMasterId r:id=\"rId9\"/></p:notesMasterIdLst>")
    sample.add(
      "ppt/notesMasters/notesMaster1.xml", "presentationml.notesMaster+xml", "<x>\(secret)</x>")
    sample.relate(SlidePlaces.presentation, "rId9", "notesMaster", "notesMasters/notesMaster1.xml")
    return place("master of the notes", "FIL-261", sample)
  }

  // MARK: Told and stopped

  private static let whole: [PlantedFile] = [
    PlantedFile(
      "pptx/shape outside the slide", "FIL-263",
      SlidePlaces.make(content: SlidePlaces.shape(secret, x: 2_000)).bytes(),
      .told),
    PlantedFile(
      "pptx/text under a picture", "FIL-265",
      SlidePlaces.make(
        content: SlidePlaces.shape(secret, x: 300)
          + "<p:pic><p:nvPicPr><p:cNvPr id=\"9\" name=\"Bild\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:spPr><a:xfrm><a:off x=\"200\" y=\"0\"/><a:ext cx=\"400\" cy=\"400\"/></a:xfrm></p:spPr></p:pic>"
      ).bytes(), .told),
    PlantedFile(
      "pptx/cropped picture", "FIL-228",
      SlidePlaces.make(content: "<p:pic><p:blipFill><a:srcRect l=\"100\"/></p:blipFill></p:pic>")
        .bytes(), .told),
    PlantedFile(
      "pptx/controls", "FIL-234", SlidePlaces.make(content: "<p:controls/>").bytes(), .stopped),
  ]
}
