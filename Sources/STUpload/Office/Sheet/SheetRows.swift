/// Hiding places of workbooks (ISO/IEC 29500-1, 18).
enum SheetRows {
  static let all: [MarkupTable.Row] = [
    .only(
      "x:workbook", "x:workbookPr x:bookViews x:sheets x:definedNames x:calcPr x:extLst", .officeSetting),
    .attributes(.editingTrace, "codeName xr:uid xr2:uid xr3:uid xr:revisionPtr documentId"),
    .drop(.officeSetting, "x:sheetProtection x:protectedRanges x:scenarios x:customSheetViews x:cellWatches"),
    .drop(.officeSetting, "x:smartTags x:webPublishItems x:customProperties x:dataConsolidate"),
    .drop(.officeComment, "x:legacyDrawing"),
    .drop(.validation, "x:dataValidations"),
    .refuse(.embeddedObject, "x:controls x:oleObjects"),
    .drop(.filter, "x:filterColumn x:sortState"),
    .attributes(.externalData, "connectionId queryTableFieldId"),
    // Formats by condition and small diagrams in cells are seen.
    .extensions("{78C0D931-6437-407d-A8EE-F0AAD7539E65} {05C60535-1F16-4fd2-B633-F4F36F0B64E0}"),
    .extensions("{B025F937-C7B1-47D3-B67F-A62EFF666E3E} {BDBB8CDC-FA1E-496E-A857-3C3F30C029C3}"),
    .attributeWithoutTarget("x:pageSetup@r:id x:definedName@r:id"),
  ]
}
