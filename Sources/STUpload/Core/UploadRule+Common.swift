internal import STDiagnostics

extension UploadRule {
  package static let emptyFile = UploadRule(
    "FIL-001", .container, .fel, "Filen är tom", remedy: "Ladda upp filen på nytt.")
  package static let tooLarge = UploadRule(
    "FIL-002", .container, .fel, "Filen är för stor",
    remedy: "Dela upp den, eller spara bilder med lägre upplösning.")
  package static let unknownKind = UploadRule(
    "FIL-003", .container, .fel, "Filen är av ett slag som programmet inte känner till",
    remedy: "Skriv ut den till pdf och ladda upp pdf-filen.")
  package static let nameDisagrees = UploadRule(
    "FIL-004", .container, .varning, "Filens namn säger ett annat slag än innehållet",
    remedy: UploadRule.clean)
  package static let damaged = UploadRule(
    "FIL-005", .container, .fel, "Filen är skadad",
    remedy: "Öppna och spara den på nytt i det program som gjorde den.")
  package static let encrypted = UploadRule(
    "FIL-006", .container, .fel, "Filen är skyddad med lösenord", remedy: "Spara den utan lösenord.")
  package static let limit = UploadRule(
    "FIL-007", .container, .fel, "Filen går över en gräns för vad som läses",
    remedy: "Skriv ut den till pdf och ladda upp pdf-filen.")
  package static let nestedTooDeep = UploadRule(
    "FIL-008", .container, .fel, "Filen innehåller filer i för många led",
    remedy: "Ta ut filerna och ladda upp dem var för sig.")
  package static let notCleanable = UploadRule(
    "FIL-009", .container, .fel, "Filer av det här slaget går inte att rensa utan att det som syns ändras",
    remedy: "Skriv ut den till pdf och ladda upp pdf-filen.")
  package static let proofFailed = UploadRule(
    "FIL-010", .container, .fel, "Den rensade kopian kunde inte bevisas vara ren och oförändrad",
    remedy: "Skriv ut filen till pdf och ladda upp pdf-filen.")
  package static let interrupted = UploadRule(
    "FIL-011", .container, .fel, "Läsningen av filen avbröts",
    remedy: "Skriv ut den till pdf och ladda upp pdf-filen.")
  static let identityNumber = UploadRule(
    "FIL-020", .pii, .fel, "Ett nummer pekar ut en person",
    remedy: "Ta bort numret i originalet. Är det den sökandes eget: rätta det i posten, eller ange det med "
      + "--own-number.")
  static let possibleIdentityNumber = UploadRule(
    "FIL-021", .pii, .varning, "Ett nummer kan peka ut en person",
    remedy: "Kontrollera numret, och ta bort det i originalet om det är en patients.")
  static let ownNumber = UploadRule(
    "FIL-022", .pii, .upplysning, "Den sökandes eget nummer står här",
    remedy: "Det får stå i intyg, men inte i filens namn.")
  static let patientData = UploadRule(
    "FIL-023", .pii, .fel, "En uppgift pekar ut en patient",
    remedy: "Ta bort den i originalet, eller ladda upp ett papper utan patientuppgifter.")

  static let common: [UploadRule] = [
    .emptyFile, .tooLarge, .unknownKind, .nameDisagrees, .damaged, .encrypted, .limit, .nestedTooDeep,
    .notCleanable, .proofFailed, .interrupted, .identityNumber, .possibleIdentityNumber, .ownNumber,
    .patientData,
  ]
}
