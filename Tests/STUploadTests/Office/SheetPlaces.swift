/// The hiding places of workbooks.
enum SheetPlaces {
  private static let secret = PlantedFile.secret
  private static let namespaces = """
    xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """

  /// A workbook with one sheet that is shown and one that may be hidden.
  static func make(
    book: String = "", cells: String = "", sheet: String = "", state: String = "",
    second: String = "",
    names: String = "", rows: String = ""
  ) -> OfficeSample {
    var sample = OfficeSample(parts: [], relationships: [:])
    sample.add(
      "xl/workbook.xml", "spreadsheetml.sheet.main+xml",
      """
      <workbook \(namespaces)>\(book)<bookViews><workbookView activeTab="1"/></bookViews>\
      <sheets><sheet name="Synligt" sheetId="1" r:id="rId1"/>\
      <sheet name="Andra" sheetId="2" r:id="rId2"\(state)/></sheets>\
      <definedNames>\(names)</definedNames></workbook>
      """)
    sample.relate("", "rId1", "officeDocument", "xl/workbook.xml")
    sample.add(
      "xl/worksheets/sheet1.xml", "spreadsheetml.worksheet+xml",
      """
      <worksheet \(namespaces)><cols><col min="3" max="3" width="0"/></cols><sheetData><row r="1">\
      <c r="A1" t="inlineStr"><is><t>Synligt</t></is></c>\(cells)</row>\(rows)</sheetData>\(sheet)</worksheet>
      """)
    sample.add(
      "xl/worksheets/sheet2.xml", "spreadsheetml.worksheet+xml",
      """
      <worksheet \(namespaces)><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>andra\(second)</t></is></c>\
      </row></sheetData></worksheet>
      """)
    sample.relate("xl/workbook.xml", "rId1", "worksheet", "worksheets/sheet1.xml")
    sample.relate("xl/workbook.xml", "rId2", "worksheet", "worksheets/sheet2.xml")
    return sample
  }

  static let all = inMarkup + inParts

  private static func place(_ name: String, _ rule: String, _ sample: OfficeSample) -> PlantedFile {
    PlantedFile("xlsx/" + name, rule, sample.bytes())
  }

  private static var inMarkup: [PlantedFile] {
    let hiddenCell = "<c r=\"C1\" t=\"inlineStr\"><is><t>\(secret)</t></is></c>"
    return [
      place("hidden sheet", "FIL-242", make(state: " state=\"hidden\"", second: secret)),
      place("very hidden sheet", "FIL-242", make(state: " state=\"veryHidden\"", second: secret)),
      place("column of no width", "FIL-244", make(cells: hiddenCell)),
      place(
        "name that nothing uses", "FIL-245",
        make(names: "<definedName name=\"\(secret)\">Synligt!A1</definedName>")),
      place("path of the file", "FIL-205", make(book: "<fileSharing userName=\"\(secret)\"/>")),
      place(
        "formula of another file", "FIL-240", make(cells: "<c r=\"B1\"><f>[1]\(secret)!A1</f><v>7</v></c>")),
      place("exchange of data", "FIL-240", make(cells: "<c r=\"B1\"><f>cmd|'\(secret)'!A0</f><v>7</v></c>")),
      place("protection", "FIL-205", make(sheet: "<sheetProtection password=\"\(secret)\"/>")),
      place("scenarios", "FIL-205", make(sheet: "<scenarios><scenario user=\"\(secret)\"/></scenarios>")),
      place(
        "filter", "FIL-249",
        make(
          sheet:
            "<autoFilter ref=\"A1\"><filterColumn><filters><filter val=\"\(secret)\"/></filters></filterColumn></autoFilter>"
        )),
      place(
        "validation", "FIL-247",
        make(sheet: "<dataValidations><dataValidation prompt=\"\(secret)\"/></dataValidations>")),
      place(
        "views of one's own", "FIL-205",
        make(sheet: "<customSheetViews><customSheetView guid=\"\(secret)\"/></customSheetViews>")),
    ]
  }

  private static var inParts: [PlantedFile] {
    let sheet = "xl/worksheets/sheet1.xml"
    return ofSheets.map { inPart($0, from: sheet) } + ofBooks.map { inPart($0, from: "xl/workbook.xml") }
      + [unusedString, blankFormat]
  }

  private static func inPart(
    _ row: (part: String, kind: String, type: String, rule: String), from source: String
  )
    -> PlantedFile
  {
    var sample = make()
    sample.add("xl/" + row.part, row.type, "<x>\(secret)</x>")
    sample.relate(source, "rId9", row.kind, "/xl/" + row.part)
    return place(row.kind, row.rule, sample)
  }

  private static let ofSheets: [(part: String, kind: String, type: String, rule: String)] = [
    ("comments1.xml", "comments", "spreadsheetml.comments+xml", "FIL-202"),
    ("threaded1.xml", "threadedComment", "application/vnd.ms-excel.threadedcomments+xml", "FIL-202"),
    ("printerSettings1.bin", "printerSettings", "spreadsheetml.printerSettings", "FIL-215"),
    ("queryTable1.xml", "queryTable", "spreadsheetml.queryTable+xml", "FIL-240"),
    ("pivotTable1.xml", "pivotTable", "spreadsheetml.pivotTable+xml", "FIL-241"),
    ("ctrlProp1.xml", "ctrlProp", "application/vnd.ms-excel.controlproperties+xml", "FIL-212"),
    ("oleObject1.bin", "oleObject", "oleObject", "FIL-210"),
  ]

  private static let ofBooks: [(part: String, kind: String, type: String, rule: String)] = [
    ("person.xml", "person", "application/vnd.ms-excel.person+xml", "FIL-202"),
    ("externalLink1.xml", "externalLink", "spreadsheetml.externalLink+xml", "FIL-240"),
    ("connections.xml", "connections", "spreadsheetml.connections+xml", "FIL-240"),
    ("cache1.xml", "pivotCacheDefinition", "spreadsheetml.pivotCacheDefinition+xml", "FIL-241"),
    ("calcChain.xml", "calcChain", "spreadsheetml.calcChain+xml", "FIL-204"),
    ("revisionHeaders.xml", "revisionHeaders", "spreadsheetml.revisionHeaders+xml", "FIL-203"),
    ("vbaProject.bin", "vbaProject", "application/vnd.ms-office.vbaProject", "FIL-211"),
    ("macro.xml", "xlMacrosheet", "application/vnd.ms-excel.macrosheet+xml", "FIL-211"),
    ("item.data", "powerPivotData", "model+data", "FIL-241"),
  ]

  private static var unusedString: PlantedFile {
    var sample = make(cells: "<c r=\"B1\" t=\"s\"><v>1</v></c>")
    sample.add(
      "xl/sharedStrings.xml", "spreadsheetml.sharedStrings+xml",
      "<sst \(namespaces)><si><t>\(secret)</t></si><si><t>delad</t></si></sst>")
    sample.relate("xl/workbook.xml", "rId9", "sharedStrings", "sharedStrings.xml")
    return place("string that no cell shows", "FIL-248", sample)
  }

  private static var blankFormat: PlantedFile {
    var sample = make(cells: "<c r=\"B1\" s=\"1\" t=\"inlineStr\"><is><t>\(secret)</t></is></c>")
    sample.add(
      "xl/styles.xml", "spreadsheetml.styles+xml",
      """
      <styleSheet \(namespaces)><numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>
      """)
    sample.relate("xl/workbook.xml", "rId9", "styles", "styles.xml")
    return place("format that shows nothing", "FIL-246", sample)
  }
}
