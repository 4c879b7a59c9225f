import STDiagnostics
import STUpload
import Testing

/// What stays in the copy and is told of.
@Suite struct OfficeReportTests {
  @Test(arguments: [
    ("<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>vit</w:t></w:r>", ["FIL-222"]),
    ("<w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>liten</w:t></w:r>", ["FIL-222"]),
    (
      "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"000000\"/></w:rPr><w:t>vit på svart</w:t></w:r>",
      []
    ),
    ("<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t> </w:t></w:r>", []),
    (
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Bild 1\" descr=\"Stämpel\"/></wp:inline></w:drawing></w:r>",
      ["FIL-220"]
    ),
    (
      "<w:r><w:drawing><pic:pic><pic:blipFill><a:srcRect l=\"500\"/></pic:blipFill></pic:pic></w:drawing></w:r>",
      ["FIL-228"]
    ),
    (
      "<w:r><w:drawing><pic:pic><pic:blipFill><a:srcRect l=\"0\"/></pic:blipFill></pic:pic></w:drawing></w:r>",
      []
    ),
  ])
  func `what is hard to see stays and is told of`(_ content: String, _ rules: [String]) throws {
    let bytes = WordSample.make(content: content).bytes()
    let format = OfficeFormat(.docx)
    let found = try format.inspect(bytes, UploadWork())
    #expect(found.findings.map { $0.rule.id.rawValue } == rules)
    #expect(found.findings.allSatisfy { !$0.isRemovable })
    let clean = try format.clean(bytes, UploadWork(), cleanMember: PlantedFile.keep)
    let after = try format.inspect(clean, UploadWork())
    #expect(after.findings == found.findings)
  }

  @Test(arguments: [
    "<oleObjects><oleObject progId=\"x\"/></oleObjects>", "<controls><control shapeId=\"1\"/></controls>",
  ])
  func `objects that a sheet shows stop the cleaning`(_ markup: String) throws {
    let bytes = SheetPlaces.make(sheet: markup).bytes()
    let refusal = #expect(throws: UploadRefusal.self) {
      try OfficeFormat(.xlsx).inspect(bytes, UploadWork())
    }
    #expect(refusal?.finding.rule.id.rawValue == "FIL-234")
  }

  @Test func `the picture of an embedded object takes its place on the slide`() throws {
    let object = """
      <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="5" name="Objekt"/></p:nvGraphicFramePr><a:graphic>\
      <a:graphicData uri="o"><p:oleObj r:id="rId9" progId="\(PlantedFile.secret)"><p:embed/><p:pic>\
      <p:nvPicPr><p:cNvPr id="6" name="förhandsbild"/></p:nvPicPr></p:pic></p:oleObj></a:graphicData></a:graphic>\
      </p:graphicFrame>
      """
    var sample = SlidePlaces.make(content: object)
    sample.add("ppt/embeddings/oleObject1.bin", "oleObject", PlantedFile.secret)
    sample.relate(SlidePlaces.first, "rId9", "oleObject", "../embeddings/oleObject1.bin")
    let place = PlantedFile("pptx/object", "FIL-210", sample.bytes())
    try place.check(TestChecker.make())
    let clean = try OfficeFormat(.pptx).clean(place.bytes, UploadWork(), cleanMember: PlantedFile.keep)
    let parts = try PlantedFile.parts(of: clean, with: "förhandsbild")
    #expect(parts == [SlidePlaces.first])
  }

  @Test func `links to the web, fields that number pages and bookmarks that are used stay`() throws {
    var sample = WordSample.make(
      content: """
        <w:hyperlink r:id="rId9"><w:r><w:t>webben</w:t></w:r></w:hyperlink>\(WordSample.field("PAGEREF mål", result: "2"))\
        <w:bookmarkStart w:id="1" w:name="mål"/><w:bookmarkEnd w:id="1"/>\
        \(WordSample.field("HYPERLINK &quot;https://example.org/a&quot;", result: "länk"))
        """)
    sample.relate(WordSample.document, "rId9", "hyperlink", "https://example.org/b", isExternal: true)
    let found = try OfficeFormat(.docx).inspect(sample.bytes(), UploadWork())
    #expect(found.findings == [])
    let clean = try OfficeFormat(.docx).clean(sample.bytes(), UploadWork(), cleanMember: PlantedFile.keep)
    for word in ["PAGEREF mål", "w:name=\"mål\"", "HYPERLINK \"https://example.org/a\"", "r:id=\"rId9\""] {
      let parts = try PlantedFile.parts(of: clean, with: word)
      #expect(parts == [WordSample.document], "\(word)")
    }
  }

  @Test func `formulas that stay within the file are kept`() throws {
    let cells = "<c r=\"B1\"><f>SUM(Tabell[2020],A1)</f><v>7</v></c>"
    let names = "<definedName name=\"area\">Synligt!A1</definedName>"
    let bytes = SheetPlaces.make(cells: cells + "<c r=\"D1\"><f>area*2</f><v>8</v></c>", names: names).bytes()
    let format = OfficeFormat(.xlsx)
    let found = try format.inspect(bytes, UploadWork())
    #expect(found.findings == [])
  }
}
