/// Every planted file that needs no other program to be made, by its name. Pictures are planted in the suites of their kinds.
enum PlantedFiles {
  static let all: [PlantedFile] =
    office + PlantedMetafiles.all + PlantedTexts.all + PlantedArchives.all + PlantedLegacy.all

  static let office: [PlantedFile] =
    places("docx", WordPlaces.all + WordMorePlaces.all)
    + places("xlsx", SheetPlaces.all + SheetMorePlaces.all)
    + places("pptx", SlidePlaces.all + SlideMorePlaces.all)
    + places("odt", OpenDocumentPlaces.all + OpenDocumentMorePlaces.all) + WordMorePlaces.whole
    + SheetMorePlaces.whole + SlideMorePlaces.whole + OpenDocumentMorePlaces.whole

  private static func places(_ ending: String, _ places: [HidingPlace]) -> [PlantedFile] {
    places.map { PlantedFile("\(ending)/\($0.name)", $0.rule, $0.bytes) }
  }
}
