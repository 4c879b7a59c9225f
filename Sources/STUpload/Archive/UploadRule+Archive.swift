internal import STDiagnostics

extension UploadRule {
  static let zipDisagrees = UploadRule(
    "FIL-401", .container, .fel, "Arkivets två förteckningar säger inte samma sak",
    remedy: "Packa filerna på nytt med ett vanligt packprogram.")
  static let zipOverlap = UploadRule(
    "FIL-402", .container, .fel, "Två poster i arkivet delar på samma byte",
    remedy: "Packa filerna på nytt med ett vanligt packprogram.")
  static let zipName = UploadRule(
    "FIL-403", .container, .fel, "Ett namn i arkivet kan leda fel",
    remedy: "Packa filerna på nytt med andra namn.")
  static let zipTwins = UploadRule(
    "FIL-404", .container, .fel, "Två poster i arkivet har samma namn",
    remedy: "Packa filerna på nytt, var och en med ett eget namn.")
  static let zipLink = UploadRule(
    "FIL-405", .container, .fel, "Arkivet innehåller en länk i stället för en fil",
    remedy: "Packa filen som länken leder till.")
  static let zipMethod = UploadRule(
    "FIL-406", .container, .fel, "Arkivet är packat på ett sätt som programmet inte läser",
    remedy: "Packa filerna på nytt som en vanlig zip-fil.")
  static let zipStray = UploadRule(
    "FIL-407", .container, .varning, "Det ligger byte i arkivet som inte hör till någon post",
    remedy: UploadRule.clean)
  static let zipComment = UploadRule(
    "FIL-408", .comment, .varning, "Arkivet har en kommentar", remedy: UploadRule.clean)
  static let zipExtra = UploadRule(
    "FIL-409", .metadata, .upplysning, "Arkivet har extrafält, som kan tala om användare, tider och dator",
    remedy: UploadRule.clean)
  static let zipTimes = UploadRule(
    "FIL-410", .metadata, .upplysning, "Arkivet talar om när filerna i det ändrades", remedy: UploadRule.clean
  )
  static let zipLeftover = UploadRule(
    "FIL-411", .metadata, .varning, "Arkivet har en fil som datorn har lagt dit på egen hand",
    remedy: UploadRule.clean)

  static let archive: [UploadRule] = [
    .zipDisagrees, .zipOverlap, .zipName, .zipTwins, .zipLink, .zipMethod, .zipStray, .zipComment, .zipExtra,
    .zipTimes, .zipLeftover,
  ]
}
