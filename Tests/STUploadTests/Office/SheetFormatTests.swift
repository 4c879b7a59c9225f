import STDiagnostics
import STUpload
import Testing

@Suite struct SheetFormatTests {
  private let format = OfficeFormat(.xlsx)

  @Test(arguments: ["Andra!A1", "'Andra'!A1", "SUM(Synligt:Andra!A1)", "INDIRECT(B2)"])
  func `a hidden sheet that is counted with stays and is told of`(_ formula: String) throws {
    let sample = SheetPlaces.make(
      cells: "<c r=\"B1\"><f>\(formula)</f><v>7</v></c>", state: " state=\"hidden\"")
    let found = try format.inspect(sample.bytes(), UploadWork())
    #expect(found.findings.map(\.rule.id.rawValue) == ["FIL-243"])
    #expect(found.findings.allSatisfy { !$0.isRemovable })
    let clean = try format.clean(sample.bytes(), UploadWork(), cleanMember: PlantedFile.keep)
    let parts = try PlantedFile.parts(of: clean, with: "andra")
    #expect(parts == ["xl/worksheets/sheet2.xml"])
  }

  @Test func `hidden cells that a formula may count with stay and are told of`() throws {
    let cells = "<c r=\"B1\"><f>SUM(C1)</f><v>7</v></c><c r=\"C1\"><v>7</v></c>"
    let found = try format.inspect(SheetPlaces.make(cells: cells).bytes(), UploadWork())
    #expect(found.findings.map(\.rule.id.rawValue) == ["FIL-244"])
    #expect(found.findings.allSatisfy { !$0.isRemovable })
    #expect(found.texts.filter { !$0.isVisible }.map(\.text) == ["7", "7"])
  }

  @Test func `sheets are counted anew when one goes`() throws {
    let sample = SheetPlaces.make(
      state: " state=\"hidden\"",
      names: "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">Andra!A1</definedName>")
    let clean = try format.clean(sample.bytes(), UploadWork(), cleanMember: PlantedFile.keep)
    let active = try PlantedFile.parts(of: clean, with: "activeTab=\"0\"")
    #expect(active == ["xl/workbook.xml"])
    let areas = try PlantedFile.parts(of: clean, with: "Print_Area")
    #expect(areas == [])
  }

  @Test func `a sheet has its texts by cells`() throws {
    let texts = try format.inspect(SheetPlaces.make().bytes(), UploadWork()).texts
    #expect(texts.map(\.place) == ["xl/worksheets/sheet1.xml, cell A1", "xl/worksheets/sheet2.xml, cell A1"])
  }

  @Test func `settings that set nothing are no finding`() throws {
    let found = try format.inspect(SheetPlaces.make(book: "<workbookProtection/>").bytes(), UploadWork())
    #expect(found.findings == [])
  }

  @Test func `a workbook of Office 2007 stays one, whose charts LibreOffice draws by other rules`() throws {
    var sample = SheetPlaces.make()
    sample.add(
      "docProps/app.xml", "extended-properties+xml",
      """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>\
      Microsoft Excel</Application><Company>\(PlantedFile.secret)</Company><AppVersion>12.0001</AppVersion></Properties>
      """)
    sample.relate("", "rId9", "extended-properties", "docProps/app.xml")
    let place = PlantedFile("xlsx/company", "FIL-200", sample.bytes())
    try place.check(TestChecker.make())
    let clean = try format.clean(place.bytes, UploadWork(), cleanMember: PlantedFile.keep)
    let parts = try PlantedFile.parts(of: clean, with: "<AppVersion>12.0000</AppVersion>")
    #expect(parts == ["docProps/app.xml"])
  }
}
