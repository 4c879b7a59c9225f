/// Every place where something is planted, once: its file, the rule that must find it and what must become of it. The
/// suites of the formats make them; the checker, programs of others and the bench are put to all of them.
enum PlantedFiles {
  static let all =
    documents + papers + PlantedMetafiles.all + PlantedTexts.all + PlantedArchives.all
    + PlantedLegacy.all + PlantedPictures.all

  private static let documents =
    WordPlaces.all + WordMorePlaces.all + SheetPlaces.all + SheetMorePlaces.all + SlidePlaces.all
    + SlideMorePlaces.all + OpenDocumentPlaces.all + OpenDocumentMorePlaces.all

  private static let papers =
    PlantedPDF.all.map { PlantedFile("pdf/" + $0.name, $0.rule, $0.bytes, secrets: [PlantedPDF.secret]) }
    + ReportedPDF.all.map { PlantedFile("pdf/" + $0.name, $0.rule, $0.bytes, .told) }

  /// Files that the programs that draw them for us do not show as those do that people read them with.
  static let drawnOtherwise = [
    "docx-deleted-cell.docx": "LibreOffice draws deleted cells",
    "docx-deleted-row.docx": "LibreOffice draws deleted rows",
    "docx-field-COMMENTS.docx": "LibreOffice counts the field anew",
    "docx-field-FILENAME.docx": "LibreOffice counts the field anew",
    "docx-field-MACROBUTTON.docx": "LibreOffice counts the field anew",
    "docx-field-TEMPLATE.docx": "LibreOffice counts the field anew",
    "docx-field-in-one-element.docx": "LibreOffice counts the field anew",
    "docx-field-within-the-code-of-a-field.docx": "LibreOffice counts the field anew",
    "docx-hidden-row.docx": "LibreOffice draws rows that Word hides",
    "docx-hidden-shape.docx": "LibreOffice draws shapes that Word hides",
    "docx-picture-from-outside.docx": "LibreOffice draws a frame for the picture that is not there",
    "docx-text-hidden-by-its-style.docx": "LibreOffice draws text that a style of Word hides",
    "gif-second-repetition.gif": "viewers do not agree on which of two counts holds",
    "odt-deleted-text.odt": "LibreOffice draws what was deleted",
    "odt-exchange-of-data.odt": "LibreOffice counts the field anew",
    "odt-field-creator.odt": "LibreOffice counts the field anew",
    "odt-field-description.odt": "LibreOffice counts the field anew",
    "odt-field-file-name.odt": "LibreOffice counts the field anew",
    "odt-field-initial-creator.odt": "LibreOffice counts the field anew",
    "odt-field-modification-date.odt": "LibreOffice counts the field anew",
    "odt-field-printed-by.odt": "LibreOffice counts the field anew",
    "odt-field-template-name.odt": "LibreOffice counts the field anew",
    "odt-formula-of-another-file.odt": "LibreOffice counts the formula anew",
    "odt-frame-of-another-page.odt": "LibreOffice draws a frame for the page that is not there",
    "odt-hidden-paragraph-by-its-condition.odt": "LibreOffice judges anew whether the paragraph hides",
    "odt-hidden-paragraph.odt": "LibreOffice judges anew whether the paragraph hides",
    "odt-object-that-is-not-swept.odt": "LibreOffice draws a frame for the object that is not there",
    "odt-picture-from-outside.odt": "LibreOffice draws a frame for the picture that is not there",
    "odt-picture-on-a-computer.odt": "LibreOffice draws a frame for the picture that is not there",
    "odt-picture-that-is-not-there.odt": "LibreOffice draws a frame for the picture that is not there",
    "odt-text-hidden-by-its-style.odt": "LibreOffice wants more of a style before it hides by it",
    "pdf-PostScript-of-a-form.pdf": "MuPDF draws no form that says it is PostScript",
    "pdf-film-in-a-rendition.pdf": "poppler draws no annotation in whose action it misses something",
    "xlsx-column-of-no-width.xlsx": "LibreOffice draws columns that Excel hides",
    "xlsx-exchange-of-data.xlsx": "LibreOffice counts the formula anew",
    "xlsx-hidden-sheet.xlsx": "LibreOffice draws the sheet that is open, hidden or not",
    "xlsx-row-of-no-height.xlsx": "LibreOffice draws rows that Excel hides",
    "xlsx-very-hidden-sheet.xlsx": "LibreOffice draws the sheet that is open, hidden or not",
  ]
}
