/// What a part is for, by its content type (ISO/IEC 29500-1, 11.3, 12.3, 13.3, 14.2 and 15.2).
enum OfficePartRole: Sendable, Equatable {
  /// XML that is swept by the table of this name.
  case markup(OfficeTable)
  /// A picture, which is cleaned as a file of its own.
  case picture
  /// Kept as it is; the rule says that it is there.
  case kept(UploadRule)
  /// Never needed to show the document.
  case dropped(UploadRule)

  static func of(_ contentType: String) -> OfficePartRole? {
    let contentType = contentType.lowercased()
    if contentType.hasPrefix("image/") {
      return pictures.contains(contentType.dropFirst(6)) ? .picture : nil
    }
    let office = "application/vnd.openxmlformats-officedocument."
    if contentType.hasPrefix(office) { return table[String(contentType.dropFirst(office.count))] }
    return table[contentType]
  }

  /// Names that somebody has defined: the type of a part is written as it came.
  private static let pictures: Set<Substring> = [
    "png", "x-png", "jpeg", "jpg", "pjpeg", "gif", "tiff", "webp", "bmp", "x-ms-bmp", "x-emf",
    "emf", "x-wmf", "wmf",
    "svg+xml", "heic", "avif", "vnd.ms-photo", "x-icon", "x-pict", "pict",
  ]

  private static let table: [String: OfficePartRole] = rows.reduce(into: [:]) { table, row in
    for name in row.names.split(whereSeparator: \.isWhitespace) {
      table[String(name).lowercased()] = row.role
    }
  }

  private static let rows: [(role: OfficePartRole, names: String)] = [
    (
      .markup(.word),
      """
      wordprocessingml.document.main+xml wordprocessingml.template.main+xml wordprocessingml.styles+xml
      wordprocessingml.header+xml wordprocessingml.footer+xml wordprocessingml.footnotes+xml
      wordprocessingml.endnotes+xml wordprocessingml.numbering+xml wordprocessingml.fontTable+xml
      application/vnd.ms-word.document.macroEnabled.main+xml
      application/vnd.ms-word.template.macroEnabledTemplate.main+xml
      """
    ),
    (.markup(.wordSettings), "wordprocessingml.settings+xml"),
    (
      .markup(.drawing),
      """
      theme+xml themeOverride+xml drawingml.chart+xml drawingml.chartshapes+xml
      drawingml.diagramData+xml drawingml.diagramLayout+xml drawingml.diagramStyle+xml
      drawingml.diagramColors+xml application/vnd.ms-office.drawingml.diagramDrawing+xml
      application/vnd.ms-office.chartstyle+xml application/vnd.ms-office.chartcolorstyle+xml
      application/vnd.ms-office.chartex+xml vmlDrawing
      """
    ),
    (
      .markup(.sheet),
      """
      spreadsheetml.sheet.main+xml spreadsheetml.template.main+xml
      application/vnd.ms-excel.sheet.macroEnabled.main+xml
      application/vnd.ms-excel.template.macroEnabled.main+xml
      spreadsheetml.worksheet+xml spreadsheetml.chartsheet+xml spreadsheetml.sharedStrings+xml
      spreadsheetml.styles+xml spreadsheetml.table+xml spreadsheetml.sheetMetadata+xml drawing+xml
      """
    ),
    (
      .markup(.slide),
      """
      presentationml.presentation.main+xml presentationml.slideshow.main+xml presentationml.template.main+xml
      application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml
      application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml
      application/vnd.ms-powerpoint.template.macroEnabled.main+xml
      presentationml.slide+xml presentationml.slideLayout+xml presentationml.slideMaster+xml
      presentationml.tableStyles+xml
      """
    ),
    (.kept(.embeddedFont), "obfuscatedFont application/x-fontdata application/x-font-ttf"),
    (
      .dropped(.officeProperties),
      """
      application/vnd.openxmlformats-package.core-properties+xml extended-properties+xml
      custom-properties+xml application/vnd.ms-office.classificationlabels+xml
      """
    ),
    (
      .dropped(.officeComment),
      """
      wordprocessingml.comments+xml wordprocessingml.commentsExtended+xml wordprocessingml.commentsIds+xml
      wordprocessingml.commentsExtensible+xml wordprocessingml.people+xml spreadsheetml.comments+xml
      application/vnd.ms-excel.threadedcomments+xml application/vnd.ms-excel.person+xml
      presentationml.comments+xml presentationml.commentAuthors+xml
      application/vnd.ms-powerpoint.comments+xml application/vnd.ms-powerpoint.authors+xml
      """
    ),
    (.dropped(.glossary), "wordprocessingml.document.glossary+xml"),
    (
      .dropped(.officeSetting),
      """
      wordprocessingml.webSettings+xml presentationml.presProps+xml presentationml.viewProps+xml
      application/vnd.ms-word.stylesWithEffects+xml
      """
    ),
    (.dropped(.customXML), "customXmlProperties+xml application/vnd.ms-office.customxmlproperties+xml"),
    (
      .dropped(.macro),
      """
      application/vnd.ms-office.vbaProject application/vnd.ms-word.vbaData+xml
      application/vnd.ms-office.vbaProjectSignature application/vnd.ms-office.vbaProjectSignatureAgile
      application/vnd.ms-office.vbaProjectSignatureV3 spreadsheetml.macrosheet+xml
      application/vnd.ms-excel.macrosheet+xml application/vnd.ms-excel.intlmacrosheet+xml
      spreadsheetml.dialogsheet+xml application/vnd.ms-word.keyMapCustomizations+xml
      application/vnd.ms-word.attachedToolbars
      """
    ),
    (
      .dropped(.control),
      """
      application/vnd.ms-office.activeX+xml application/vnd.ms-office.activeX
      application/vnd.ms-excel.controlproperties+xml application/vnd.ms-office.webextension+xml
      application/vnd.ms-office.webextensiontaskpanes+xml
      """
    ),
    (
      .dropped(.embeddedFile),
      """
      oleObject application/vnd.openxmlformats-officedocument.oleObject package spreadsheetml.sheet
      wordprocessingml.document presentationml.presentation presentationml.slide
      application/vnd.ms-excel.sheet.macroEnabled.12 application/vnd.ms-excel.sheet.binary.macroenabled.12
      application/vnd.ms-word.document.macroEnabled.12 application/msword application/vnd.ms-excel
      application/vnd.ms-powerpoint application/pdf application/octet-stream
      application/zip text/plain text/html application/rtf message/rfc822 application/vnd.visio
      video/mp4 video/quicktime video/x-ms-wmv video/x-msvideo video/unknown video/mpeg video/webm
      audio/mpeg audio/mp4 audio/wav audio/x-wav audio/x-ms-wma audio/unknown audio/mp3
      model/gltf.binary application/inkml+xml
      """
    ),
    (
      .dropped(.printer),
      "spreadsheetml.printerSettings presentationml.printerSettings wordprocessingml.printerSettings"
    ),
    (.dropped(.tags), "presentationml.tags+xml"),
    (
      .dropped(.slideNotes),
      "presentationml.notesSlide+xml presentationml.notesMaster+xml presentationml.handoutMaster+xml"
    ),
    (
      .dropped(.editingTrace),
      """
      application/vnd.ms-powerpoint.revisioninfo+xml application/vnd.ms-powerpoint.changesinfo+xml
      spreadsheetml.calcChain+xml
      """
    ),
    (
      .dropped(.trackedChange),
      "spreadsheetml.revisionHeaders+xml spreadsheetml.revisionLog+xml spreadsheetml.userNames+xml"
    ),
    (
      .dropped(.externalData),
      """
      spreadsheetml.externalLink+xml spreadsheetml.connections+xml spreadsheetml.queryTable+xml
      spreadsheetml.volatileDependencies+xml spreadsheetml.tableSingleCells+xml
      """
    ),
    (
      .dropped(.pivotCache),
      """
      spreadsheetml.pivotCacheDefinition+xml spreadsheetml.pivotCacheRecords+xml spreadsheetml.pivotTable+xml
      application/vnd.ms-excel.slicer+xml application/vnd.ms-excel.slicercache+xml
      application/vnd.ms-excel.timeline+xml application/vnd.ms-excel.timelinecache+xml model+data
      """
    ),
  ]
}
