internal import STDiagnostics

extension UploadRule {
  /// What to do with kinds that are not cleaned.
  private static let printed = "Skriv ut till pdf och ladda upp pdf-filen."

  static let legacyProperties = UploadRule(
    "FIL-440", .metadata, .varning, "Filen har dokumentegenskaper, som kan tala om vem, när och var",
    remedy: printed)
  static let legacyMacros = UploadRule("FIL-441", .active, .varning, "Filen har makron", remedy: printed)
  static let legacyEmbedded = UploadRule(
    "FIL-442", .attachment, .varning, "Filen har inbäddade objekt", remedy: printed)
  static let legacyRemains = UploadRule(
    "FIL-443", .history, .varning, "Filens slag sparar ofta raderad text och tidigare ändringar",
    remedy: printed)
  static let legacySlack = UploadRule(
    "FIL-444", .container, .varning, "Det finns innehåll i delar av filen som kallas lediga", remedy: printed)
  static let legacyUser = UploadRule(
    "FIL-445", .metadata, .varning, "Filen talar om vem som senast använde den", remedy: printed)
  static let mailHeaders = UploadRule(
    "FIL-450", .metadata, .varning, "Brevet talar om avsändare, mottagare, datorer och väg", remedy: printed)
  static let mailBlindCopy = UploadRule(
    "FIL-451", .metadata, .varning, "Brevet talar om vem som fick en dold kopia", remedy: printed)
  static let mailAttachment = UploadRule(
    "FIL-452", .attachment, .varning, "Brevet har bilagor",
    remedy:
      "Skriv ut brevet till pdf, spara bilagorna var för sig, och ladda upp både pdf-filen och bilagorna."
  )
  static let mailRemote = UploadRule(
    "FIL-453", .external, .varning, "Brevet hämtar bilder från nätet", remedy: printed)
  static let rtfInfo = UploadRule(
    "FIL-460", .metadata, .varning, "Dokumentet har egenskaper, som kan tala om vem, när och var",
    remedy: printed)
  static let rtfRevisions = UploadRule(
    "FIL-461", .history, .varning, "Dokumentet har spårade ändringar", remedy: printed)
  static let rtfComments = UploadRule(
    "FIL-462", .comment, .varning, "Dokumentet har kommentarer", remedy: printed)
  static let rtfHidden = UploadRule("FIL-463", .hidden, .varning, "Dokumentet har dold text", remedy: printed)
  static let rtfObjects = UploadRule(
    "FIL-464", .attachment, .varning, "Dokumentet har inbäddade objekt", remedy: printed)
  static let rtfFields = UploadRule(
    "FIL-465", .external, .varning, "Dokumentet har fält som hämtar något utifrån", remedy: printed)
  static let rtfTemplate = UploadRule(
    "FIL-466", .metadata, .varning, "Dokumentet talar om sin mall eller vem som har skrivit vad",
    remedy: printed)
  static let rtfTrailing = UploadRule(
    "FIL-467", .container, .varning, "Det ligger byte efter dokumentets slut", remedy: printed)

  static let rtfPictures = UploadRule(
    "FIL-468", .attachment, .upplysning, "Dokumentet har bilder, som kan bära uppgifter",
    remedy: printed)
  static let rtfUnknown = UploadRule(
    "FIL-469", .hidden, .varning, "Dokumentet har grupper av okänt slag, som program hoppar över",
    remedy: printed)

  static let compound: [UploadRule] = [
    .legacyProperties, .legacyMacros, .legacyEmbedded, .legacyRemains, .legacySlack, .legacyUser,
    .mailHeaders,
    .mailBlindCopy, .mailAttachment, .mailRemote, .rtfInfo, .rtfRevisions, .rtfComments, .rtfHidden,
    .rtfObjects, .rtfFields, .rtfTemplate, .rtfTrailing, .rtfPictures, .rtfUnknown,
  ]
}
