import STDiagnostics
import STUpload
import Testing

@Suite struct OpenDocumentFormatTests {
  private let format = OpenDocumentFormat(.odt)

  @Test func `a plain document has no findings, and its texts by paragraphs`() throws {
    let found = try format.inspect(OpenDocumentPlaces.make(), UploadWork())
    #expect(found.findings == [])
    #expect(found.texts.map(\.text) == ["Synligt först", "Synligt sist"])
    #expect(found.texts.map(\.place) == ["content.xml, stycke 1", "content.xml, stycke 2"])
  }

  @Test func `names of cells that a formula counts with stay`() throws {
    let table = """
      <table:table><table:table-row><table:table-cell table:formula="of:=SUM(Kurs_dagar)"><text:p>7</text:p>\
      </table:table-cell></table:table-row></table:table><table:named-expressions>\
      <table:named-range table:name="kurs_dagar"/></table:named-expressions>
      """
    #expect(try format.inspect(OpenDocumentPlaces.make(table), UploadWork()).findings == [])
  }

  @Test func `the words of a link to a file stay a link, so that they look as before`() throws {
    let place = OpenDocumentPlaces.all.first { $0.name == "odt/link to a file" }
    let clean = try format.clean(try #require(place).bytes, UploadWork(), cleanMember: PlantedFile.keep)
    let parts = try PlantedFile.parts(of: clean, with: "<text:a xlink:href=\"#\">länk</text:a>")
    #expect(parts == ["content.xml"])
  }

  /// LibreOffice draws all of these, as ODF 1.3 part 3, 3.17 asks for paragraphs.
  @Test(arguments: [
    "<text:p>A<q:x xlink:href=\"http://example.org/\">B</q:x>C</text:p>",
    "<text:p>A<text:hidden-text text:is-hidden=\"false\"><q:x>B</q:x></text:hidden-text>C</text:p>",
    "<text:numbered-paragraph><q:x><text:p>ABC</text:p></q:x></text:numbered-paragraph>",
    "<text:p>A<q:x>B</q:x>C</text:p>",
    "<text:p>A<q:x><text:span>B</text:span>C</q:x></text:p>", "<text:p>A<q:x><q:y>B</q:y></q:x>C</text:p>",
    "<text:p>A<text:a xlink:href=\"http://example.org/\"><q:x>B</q:x></text:a>C</text:p>",
    "<q:x><text:p>ABC</text:p></q:x>",
    "<text:list><q:x><text:list-item><text:p>ABC</text:p></text:list-item></q:x></text:list>",
    "<table:table><q:x><table:table-row><q:y><table:table-cell><text:p>ABC</text:p></table:table-cell></q:y></table:table-row></q:x></table:table>",
  ])
  func `text that programs read past an unknown mark stays, and the mark goes`(_ content: String) throws {
    let bytes = OpenDocumentPlaces.make("<text:section xmlns:q=\"urn:q\">\(content)</text:section>")
    let found = try format.inspect(bytes, UploadWork())
    #expect(found.findings.contains { $0.rule.id == "FIL-223" })
    let clean = try format.clean(bytes, UploadWork(), cleanMember: PlantedFile.keep)
    let after = try format.inspect(clean, UploadWork())
    #expect(after.findings == [])
    #expect(after.texts.filter(\.isVisible).map(\.text) == ["Synligt först", "ABC", "Synligt sist"])
    #expect(found.texts.filter(\.isVisible).map(\.text) == after.texts.filter(\.isVisible).map(\.text))
  }

  @Test func `settings that change how pages break stay`() throws {
    let place = OpenDocumentPlaces.all.first { $0.name == "odt/settings.xml" }
    let clean = try format.clean(try #require(place).bytes, UploadWork(), cleanMember: PlantedFile.keep)
    let parts = try PlantedFile.parts(of: clean, with: "AddParaTableSpacing")
    #expect(parts == ["settings.xml"])
  }

  @Test func `pictures go out to be cleaned, and the manifest names what is there`() throws {
    let bytes = OpenDocumentPlaces.make(
      OpenDocumentPlaces.picture("Pictures/a.png"), files: [("Pictures/a.png", "smutsig")],
      manifest:
        "<manifest:file-entry manifest:full-path=\"Pictures/a.png\" manifest:media-type=\"image/png\"/>")
    let clean = try format.clean(bytes, UploadWork()) { _, _ in Array("ren".utf8) }
    let archive = try ZipArchive.read(clean, UploadWork())
    #expect(
      archive.entries.map(\.name) == ["mimetype", "content.xml", "Pictures/a.png", "META-INF/manifest.xml"])
    let named = try PlantedFile.parts(
      of: clean, with: "full-path=\"Pictures/a.png\" manifest:media-type=\"image/png\"")
    #expect(named == ["META-INF/manifest.xml"])
    let dirty = try PlantedFile.parts(of: clean, with: "smutsig")
    #expect(dirty == [])
  }

  @Test func `a chart is kept and swept as a document of its own, and its stored picture stays`()
    throws
  {
    let chart = OpenDocumentPlaces.root(
      "document-content",
      "<office:body><office:chart><chart:chart xlink:href=\"..\"/><office:annotation>\(PlantedFile.secret)</office:annotation><text:p>Diagram</text:p></office:chart></office:body>"
    )
    let place = PlantedFile(
      "odt/chart", "FIL-202",
      OpenDocumentPlaces.make(
        "<text:p>x<draw:frame><draw:object xlink:href=\"./Object 1\"/><draw:image xlink:href=\"./ObjectReplacements/Object 1\"/></draw:frame></text:p>",
        files: [("Object 1/content.xml", chart), ("ObjectReplacements/Object 1", "bilden")],
        manifest:
          "<manifest:file-entry manifest:full-path=\"Object 1/\" manifest:media-type=\"application/vnd.oasis.opendocument.chart\"/>"
      ))
    try place.check(TestChecker.make())
    let clean = try format.clean(place.bytes, UploadWork(), cleanMember: PlantedFile.keep)
    let parts = try PlantedFile.parts(of: clean, with: "Diagram")
    #expect(parts == ["Object 1/content.xml"])
    let stored = try PlantedFile.parts(of: clean, with: "bilden")
    #expect(stored == ["ObjectReplacements/Object 1"])
    let numbers = try PlantedFile.parts(of: clean, with: "<chart:chart xlink:href=\"..\"/>")
    #expect(numbers == ["Object 1/content.xml"])
  }

  @Test(
    arguments: [
      (
        "content.xml",
        "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>",
        [], "FIL-006"
      ),
      ("META-INF/documentsignatures.xml", "", [("META-INF/documentsignatures.xml", "<x/>")], "FIL-227"),
    ] as [(String, String, [(String, String)], String)])
  func `what cannot be cleaned is refused`(
    _ place: String, _ manifest: String, _ files: [(String, String)], _ rule: String
  ) throws {
    let bytes = OpenDocumentPlaces.make(files: files, manifest: manifest)
    let refusal = #expect(throws: UploadRefusal.self) { try format.inspect(bytes, UploadWork()) }
    #expect(refusal?.finding.rule.id.rawValue == rule)
    #expect(refusal?.finding.place == place)
  }

  @Test func `a document cut off anywhere is refused`() throws {
    let whole = OpenDocumentPlaces.make()
    for step in 0..<100 {
      let part = Array(whole.prefix(whole.count * step / 100))
      #expect(throws: UploadRefusal.self) { try format.inspect(part, UploadWork()) }
    }
  }
}
