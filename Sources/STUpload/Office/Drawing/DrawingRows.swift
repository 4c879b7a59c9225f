/// Hiding places of drawings, charts, diagrams and themes, in all three kinds of document (ISO/IEC 29500-1, 20 and 21;
/// VML: 29500-4, 19).
enum DrawingRows {
  static let all: [MarkupTable.Row] = [
    .drop(.embeddedFile, "o:OLEObject c:externalData"),
    .drop(.embeddedFile, "a:videoFile a:audioFile a:wavAudioFile a:quickTimeFile a:audioCd a:snd"),
    .drop(.editingTrace, "a16:creationId a16:rowId a16:colId p14:creationId a14:useLocalDpi"),
    .drop(.officeSetting, "c:printSettings c:protection"),
    .drop(
      .hiddenShape,
      "c15:filteredLineSeries c15:filteredBarSeries c15:filteredPieSeries c15:filteredAreaSeries"),
    .drop(.hiddenShape, "c15:filteredScatterSeries c15:filteredSurfaceSeries c15:filteredRadarSeries"),
    .drop(.hiddenShape, "c15:filteredBubbleSeries c15:filteredCategoryTitle c15:filteredSeriesTitle"),
    .attributes(.editingTrace, "wp14:anchorId wp14:editId o:gfxdata"),
    .attributes(.localPath, "o:href o:title r:href"),
    .attributes(.control, "macro onclick"),
    // Layout and source of labels on charts, the drawing of a diagram, text in shapes' own coordinates, decorative marks.
    .extensions("{CE6537A1-D6FC-4f65-9D91-7224C49458BB} {02D57815-91ED-43cb-92C2-25804820EDAC}"),
    .extensions(
      "http://schemas.microsoft.com/office/drawing/2008/diagram {C183D7F6-B498-43B3-948B-1728B52AA6E4}"),
    .attributeWithoutTarget("a:blip@r:link a:blip@r:embed v:imagedata@r:href v:fill@r:id v:fill@o:relid"),
  ]
}
