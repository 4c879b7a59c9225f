/// What is done with a relationship, by the last word of its type.
enum OfficeRelationshipRole: Sendable, Equatable {
  /// The part it leads to belongs to this one by being there.
  case implicit
  /// It counts only where the markup names its id: what nothing names any more is a leftover.
  case named
  case dropped(UploadRule)
  case refused(UploadRule)

  static func of(_ kind: String) -> OfficeRelationshipRole? { table[kind] }

  private static let table: [String: OfficeRelationshipRole] = rows.reduce(into: [:]) { table, row in
    for name in row.kinds.split(whereSeparator: \.isWhitespace) { table[String(name)] = row.role }
  }

  private static let rows: [(role: OfficeRelationshipRole, kinds: String)] = [
    (
      .implicit,
      """
      officeDocument styles numbering fontTable settings theme themeOverride footnotes endnotes sharedStrings
      slideLayout slideMaster tableStyles chartStyle chartColorStyle diagramDrawing sheetMetadata
      """
    ),
    (
      .named,
      """
      header footer image hyperlink worksheet chartsheet slide drawing chart chartEx chartUserShapes
      diagramData diagramLayout diagramQuickStyle diagramColors table vmlDrawing font legacyDrawingHF
      """
    ),
    (
      .dropped(.officeProperties),
      "core-properties extended-properties custom-properties classificationlabels"
    ),
    (.dropped(.thumbnail), "thumbnail"),
    (
      .dropped(.officeComment),
      "comments commentsExtended commentsIds commentsExtensible people threadedComment person commentAuthors authors"
    ),
    (.dropped(.glossary), "glossaryDocument"),
    (
      .dropped(.officeSetting),
      "webSettings presProps viewProps stylesWithEffects attachedTemplate mailMergeSource mailMergeHeaderSource mailMergeRecipientData recipientData transform"
    ),
    (.dropped(.customXML), "customXml customXmlProps customXmlData"),
    (
      .dropped(.macro),
      "vbaProject wordVbaData vbaProjectSignature vbaProjectSignatureAgile vbaProjectSignatureV3 macrosheet xlMacrosheet xlIntlMacrosheet dialogsheet keyMapCustomizations attachedToolbars"
    ),
    (
      .dropped(.control),
      "control activeXControlBinary ctrlProp extensibility ui webextension webextensiontaskpanes"
    ),
    (.dropped(.embeddedFile), "oleObject package video audio media hdphoto customXmlInk model3d ink"),
    (.dropped(.printer), "printerSettings"),
    (.dropped(.tags), "tags"),
    (.dropped(.slideNotes), "notesSlide notesMaster handoutMaster"),
    (.dropped(.editingTrace), "revisionInfo changesInfo calcChain slideUpdateInfo slideUpdateUrl"),
    (.dropped(.trackedChange), "revisionHeaders revisionLog usernames"),
    (
      .dropped(.externalData),
      "externalLink externalLinkPath connections queryTable volatileDependencies tableSingleCells xlPathMissing externalLinkLongPath"
    ),
    (
      .dropped(.pivotCache),
      "pivotCacheDefinition pivotCacheRecords pivotTable slicer slicerCache timeline timelineCache powerPivotData"
    ),
    (.refused(.importedContent), "aFChunk subDocument frame"),
    (.refused(.officeSignature), "origin signature certificate"),
  ]
}
