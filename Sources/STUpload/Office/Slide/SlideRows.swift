/// Hiding places of presentations (ISO/IEC 29500-1, 19).
enum SlideRows {
  static let all: [MarkupTable.Row] = [
    .drop(.tags, "p:custDataLst p:custData p:tags"),
    .drop(.slideNotes, "p:notesMasterIdLst p:handoutMasterIdLst"),
    .drop(.officeSetting, "p:modifyVerifier p:photoAlbum p:smartTags p:kinsoku p:custShowLst"),
    .drop(.embeddedFile, "p14:media p:audio p:video"),
    .refuse(.embeddedObject, "p:controls p:control"),
    .drop(.hiddenText, "p:sldSyncPr"),
    .extensions("{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"),
  ]
}
