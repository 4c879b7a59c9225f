import STDiagnostics
import STUpload
import Testing

@Suite struct WordFormatTests {
  private let format = OfficeFormat(.docx)

  @Test func `a plain document has no findings and stays readable`() throws {
    let sample = WordSample.make(content: WordSample.field(" PAGE ", result: "1"))
    let found = try format.inspect(sample.bytes(), UploadWork())
    #expect(found.findings == [])
    #expect(found.texts.filter(\.isVisible).map(\.text) == ["Synligt först", "Synligt 1sist"])
    let clean = try format.clean(sample.bytes(), UploadWork(), cleanMember: PlantedFile.keep)
    let parts = try PlantedFile.parts(of: clean, with: "PAGE")
    #expect(parts == ["word/document.xml"])
  }

  @Test func `a number split over runs is one text`() throws {
    let sample = WordSample.make(
      content:
        "<w:r><w:t>19121212</w:t></w:r><w:r><w:noBreakHyphen/><w:t>12</w:t></w:r><w:r><w:t>12 </w:t></w:r>")
    let texts = try format.inspect(sample.bytes(), UploadWork()).texts
    #expect(texts.contains { $0.text == "Synligt 19121212\u{2011}1212 sist" && $0.isVisible })
  }

  @Test func `a paragraph whose end is deleted runs on in the next one`() throws {
    let sample = WordSample.make(
      blocks: """
        <w:p><w:pPr><w:rPr><w:del w:author="x"/></w:rPr></w:pPr><w:r><w:t>ett </w:t></w:r></w:p>\
        <w:p><w:r><w:t>två</w:t></w:r></w:p>
        """)
    let texts = try format.inspect(sample.bytes(), UploadWork()).texts.filter(\.isVisible).map(\.text)
    #expect(texts == ["Synligt först", "Synligt sist", "ett två"])
  }

  @Test func `a paragraph whose end is deleted ends before a table all the same`() throws {
    let sample = WordSample.make(
      blocks: """
        <w:p><w:pPr><w:rPr><w:del w:author="x"/></w:rPr></w:pPr><w:r><w:t>ett</w:t></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
        <w:p><w:pPr><w:rPr><w:del w:author="x"/></w:rPr></w:pPr><w:r><w:t>två </w:t></w:r></w:p>\
        <w:bookmarkEnd w:id="7"/><w:p><w:r><w:t>tre</w:t></w:r></w:p>
        """)
    let found = try format.inspect(sample.bytes(), UploadWork()).texts.filter(\.isVisible)
    #expect(found.map(\.text) == ["Synligt först", "Synligt sist", "ett", "cell", "två tre"])
    let clean = try format.clean(sample.bytes(), UploadWork(), cleanMember: PlantedFile.keep)
    let after = try format.inspect(clean, UploadWork()).texts.filter(\.isVisible)
    #expect(after.map(\.text) == found.map(\.text))
  }

  @Test func `pictures go out to be cleaned and come back`() throws {
    var sample = WordSample.make(content: "<w:r><w:pict><v:imagedata r:id=\"rId9\"/></w:pict></w:r>")
    sample.add("word/media/image1.png", "image/png", "smutsig")
    sample.relate(WordSample.document, "rId9", "image", "media/image1.png")
    let found = try format.inspect(sample.bytes(), UploadWork())
    #expect(found.members == [Inspection.Member("word/media/image1.png", Array("smutsig".utf8))])
    let clean = try format.clean(sample.bytes(), UploadWork()) { _, _ in Array("ren".utf8) }
    let dirty = try PlantedFile.parts(of: clean, with: "smutsig")
    #expect(dirty == [])
    let cleaned = try PlantedFile.parts(of: clean, with: "ren")
    #expect(cleaned.contains("word/media/image1.png"))
  }

  @Test(arguments: [
    ("word/altChunk.html", "aFChunk", "text/html", "FIL-226"),
    (
      "_xmlsignatures/origin.sigs", "origin",
      "application/vnd.openxmlformats-package.digital-signature-origin", "FIL-227"
    ),
    ("word/nytt.xml", "nytt", "application/vnd.example+xml", "FIL-219"),
    ("word/nytt.xml", "styles", "application/vnd.example+xml", "FIL-219"),
  ])
  func `what cannot go and must not stay stops the cleaning`(
    _ name: String, _ kind: String, _ type: String, _ rule: String
  ) throws {
    var sample = WordSample.make()
    sample.add(name, type, "<x/>")
    sample.relate(WordSample.document, "rId9", kind, "/" + name)
    let refusal = #expect(throws: UploadRefusal.self) { try format.inspect(sample.bytes(), UploadWork()) }
    #expect(refusal.map { $0.finding.rule.id.rawValue } == rule)
    #expect(refusal?.finding.place == name)
  }

  @Test func `a document with macros comes back as one without`() throws {
    var sample = WordSample.make()
    sample.parts[0] = OfficeSample.Part(
      name: WordSample.document, contentType: "application/vnd.ms-word.document.macroEnabled.main+xml",
      bytes: sample.parts[0].bytes)
    let clean = try format.clean(sample.bytes(), UploadWork(), cleanMember: PlantedFile.keep)
    let leftovers = try PlantedFile.parts(of: clean, with: "macroEnabled")
    #expect(leftovers == [])
  }
}
