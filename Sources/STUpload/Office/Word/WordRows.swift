/// Hiding places of word processing (ISO/IEC 29500-1, 17).
enum WordRows {
  static let all: [MarkupTable.Row] = [
    .drop(.officeComment, "w:commentRangeStart w:commentRangeEnd w:commentReference w:annotationRef"),
    .drop(.trackedChange, "w:del w:moveFrom w:delText w:delInstrText"),
    .unwrap(.trackedChange, "w:ins w:moveTo"),
    .drop(
      .trackedChange, "w:rPr/w:ins w:rPr/w:del w:rPr/w:moveFrom w:rPr/w:moveTo w:trPr/w:ins w:trPr/w:del"),
    .drop(.trackedChange, "w:numPr/w:ins w:numberingChange w:cellIns w:cellDel w:cellMerge"),
    .drop(.trackedChange, "w:moveFromRangeStart w:moveFromRangeEnd w:moveToRangeStart w:moveToRangeEnd"),
    .drop(
      .trackedChange, "w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:tblGridChange w:trPrChange"),
    .drop(.trackedChange, "w:tcPrChange w:tblPrExChange w14:conflictIns w14:conflictDel"),
    .drop(.trackedChange, "w:customXmlInsRangeStart w:customXmlInsRangeEnd w:customXmlDelRangeStart"),
    .drop(.trackedChange, "w:customXmlDelRangeEnd w:customXmlMoveFromRangeStart w:customXmlMoveFromRangeEnd"),
    .drop(.trackedChange, "w:customXmlMoveToRangeStart w:customXmlMoveToRangeEnd"),
    .drop(.trackedChange, "w14:customXmlConflictInsRangeStart w14:customXmlConflictInsRangeEnd"),
    .drop(.trackedChange, "w14:customXmlConflictDelRangeStart w14:customXmlConflictDelRangeEnd"),
    .drop(.editingTrace, "w:proofErr w:rsid w:nsid w:tmpl"),
    .attributes(.editingTrace, "w:rsidR w:rsidRPr w:rsidRDefault w:rsidP w:rsidTr w:rsidSect w:rsidDel"),
    .attributes(.editingTrace, "w14:paraId w14:textId"),
    .drop(.officeSetting, "w:permStart w:permEnd w:printerSettings"),
    .drop(.contentControl, "w:sdtPr w:sdtEndPr w:customXmlPr w:smartTagPr"),
    .unwrap(.contentControl, "w:sdt w:sdtContent w:customXml w:smartTag"),
    .only("w:ffData", "w:enabled w:checkBox w:ddList", .contentControl),
    .drop(.fieldCode, "w:fldData"),
    .drop(.control, "w:control"),
    .drop(.embeddedFile, "w:objectEmbed w:objectLink w:movie"),
    .refuse(.importedContent, "w:altChunk w:subDoc w:frameset"),
    .unwrapWithoutTarget("w:hyperlink"),
  ]

  /// Of the settings only those that change what is seen (17.15.1).
  static let settings: [MarkupTable.Row] = [
    .only(
      "w:settings",
      """
      w:mirrorMargins w:alignBordersAndEdges w:bordersDoNotSurroundHeader w:bordersDoNotSurroundFooter
      w:gutterAtTop w:defaultTabStop w:autoHyphenation w:consecutiveHyphenLimit w:hyphenationZone
      w:doNotHyphenateCaps w:evenAndOddHeaders w:bookFoldRevPrinting w:bookFoldPrinting
      w:bookFoldPrintingSheets w:drawingGridHorizontalSpacing w:drawingGridVerticalSpacing
      w:displayHorizontalDrawingGridEvery w:displayVerticalDrawingGridEvery w:characterSpacingControl
      w:printTwoOnOne w:strictFirstAndLastChars w:noLineBreaksAfter w:noLineBreaksBefore w:footnotePr
      w:endnotePr w:compat m:mathPr w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator
      w:displayBackgroundShape w:removePersonalInformation w:removeDateAndTime w:embedTrueTypeFonts
      w:saveSubsetFonts w:doNotEmbedSystemFonts w:updateFields w15:chartTrackingRefBased
      """, .officeSetting)
  ]
}
