import STUpload

/// Hiding places of workbooks, those that the first list leaves out.
enum SheetMorePlaces {
  private static let secret = PlantedFile.secret
  private static let sheet = "xl/worksheets/sheet1.xml"
  private static let book = "xl/workbook.xml"

  static let all: [PlantedFile] = inMarkup + inParts + whole

  private static func place(_ name: String, _ rule: String, _ sample: OfficeSample) -> PlantedFile {
    PlantedFile("xlsx/" + name, rule, sample.bytes())
  }

  private static let inMarkup: [PlantedFile] = [
    place(
      "hidden row", "FIL-244",
      SheetPlaces.make(
        rows:
          "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>\(secret)</t></is></c></row>"
      )),
    place(
      "row of no height", "FIL-244",
      SheetPlaces.make(
        rows:
          "<row r=\"2\" ht=\"0\"><c r=\"A2\" t=\"inlineStr\"><is><t>\(secret)</t></is></c></row>")),
    place(
      "hidden name", "FIL-245",
      SheetPlaces.make(
        names: "<definedName name=\"\(secret)\" hidden=\"1\">Synligt!A1</definedName>")),
    place(
      "protection of the book", "FIL-205",
      SheetPlaces.make(book: "<workbookProtection workbookPassword=\"\(secret)\"/>")),
    place(
      "folder of the file", "FIL-205",
      SheetPlaces.make(
        book:
          "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x15\"><x15ac:absPath xmlns:x15ac=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac\" url=\"C:\\\(secret)\\\"/></mc:Choice></mc:AlternateContent>"
      )),
    place(
      "cells that are watched", "FIL-205",
      SheetPlaces.make(sheet: "<cellWatches><cellWatch r=\"\(secret)\"/></cellWatches>")),
    place(
      "ranges that may be changed", "FIL-205",
      SheetPlaces.make(
        sheet:
          "<protectedRanges><protectedRange name=\"\(secret)\" sqref=\"A1\"/></protectedRanges>")),
    place(
      "extension of a sheet", "FIL-224",
      SheetPlaces.make(
        sheet:
          "<extLst><ext uri=\"{A8765BA9-456A-4dab-B4F3-ACF838C121DE}\"><f>\(secret)</f></ext></extLst>"
      )),
    place(
      "element of unknown kind in a sheet", "FIL-223",
      SheetPlaces.make(sheet: "<gomd>\(secret)</gomd>")),
    place(
      "mark of a sheet's program", "FIL-204",
      SheetPlaces.make(sheet: "<sheetPr codeName=\"\(secret)\"/>")),
    place(
      "fetched from the web", "FIL-240",
      SheetPlaces.make(
        cells: "<c r=\"B1\"><f>WEBSERVICE(\"https://example.org/\(secret)\")</f><v>7</v></c>")),
  ]

  private static let inParts: [PlantedFile] = ofParts.map { row in
    var sample = SheetPlaces.make()
    sample.add("xl/" + row.part, row.type, "<x>\(secret)</x>")
    sample.relate(row.source, "rId9", row.kind, "/xl/" + row.part)
    return place("part " + row.kind, row.rule, sample)
  }

  private static let ofParts: [(part: String, kind: String, type: String, rule: String, source: String)] = [
    ("userNames.xml", "usernames", "spreadsheetml.userNames+xml", "FIL-203", book),
    ("revisionLog1.xml", "revisionLog", "spreadsheetml.revisionLog+xml", "FIL-203", book),
    (
      "volatileDependencies.xml", "volatileDependencies",
      "spreadsheetml.volatileDependencies+xml", "FIL-240", book
    ),
    (
      "pivotCacheRecords1.xml", "pivotCacheRecords", "spreadsheetml.pivotCacheRecords+xml",
      "FIL-241", book
    ),
    ("slicer1.xml", "slicer", "application/vnd.ms-excel.slicer+xml", "FIL-241", sheet),
    ("timeline1.xml", "timeline", "application/vnd.ms-excel.timeline+xml", "FIL-241", sheet),
    ("dialogsheet1.xml", "dialogsheet", "spreadsheetml.dialogsheet+xml", "FIL-211", book),
    ("customProperty1.bin", "customXml", "customXmlProperties+xml", "FIL-209", sheet),
    ("activeX1.xml", "control", "application/vnd.ms-office.activeX+xml", "FIL-212", sheet),
    (
      "bok.xlsb", "package", "application/vnd.ms-excel.sheet.binary.macroenabled.12", "FIL-210",
      sheet
    ),
  ]

  // MARK: Told and stopped

  private static let whole: [PlantedFile] =
    [
      PlantedFile(
        "xlsx/hidden sheet that is counted with", "FIL-243",
        SheetPlaces.make(
          cells: "<c r=\"B1\"><f>Andra!A1</f><v>7</v></c>", state: " state=\"hidden\"",
          second: secret
        ).bytes(), .told),
      PlantedFile(
        "xlsx/hidden cells that may be counted with", "FIL-244",
        SheetPlaces.make(
          cells:
            "<c r=\"B1\"><f>SUM(C1)</f><v>7</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>\(secret)</t></is></c>"
        ).bytes(), .told),
      PlantedFile("xlsx/white text", "FIL-222", whiteText, .told),
    ]
    + [
      ("objects", "<oleObjects><oleObject progId=\"x\"/></oleObjects>"),
      ("controls", "<controls><control shapeId=\"1\"/></controls>"),
    ]
    .map { PlantedFile("xlsx/" + $0.0, "FIL-234", SheetPlaces.make(sheet: $0.1).bytes(), .stopped) }

  private static var whiteText: [UInt8] {
    var sample = SheetPlaces.make(
      cells: "<c r=\"B1\" s=\"1\" t=\"inlineStr\"><is><t>\(secret)</t></is></c>")
    sample.add(
      "xl/styles.xml", "spreadsheetml.styles+xml",
      """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/><font>\
      <color rgb="FFFFFFFF"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>\
      <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/>\
      </cellXfs></styleSheet>
      """)
    sample.relate(book, "rId9", "styles", "styles.xml")
    return sample.bytes()
  }
}
