internal import STDiagnostics

extension UploadRule {
  static let officeProperties = UploadRule(
    "FIL-200", .metadata, .varning, "Dokumentet har egenskaper, som författare, företag och tider",
    remedy: clean)
  static let thumbnail = UploadRule(
    "FIL-201", .metadata, .varning, "Dokumentet har en miniatyrbild, som kan visa en tidigare lydelse",
    remedy: clean)
  static let officeComment = UploadRule(
    "FIL-202", .comment, .fel, "Dokumentet har kommentarer", remedy: clean)
  static let trackedChange = UploadRule(
    "FIL-203", .history, .fel, "Dokumentet har spårade ändringar", remedy: clean)
  static let editingTrace = UploadRule(
    "FIL-204", .metadata, .upplysning, "Dokumentet har märken från redigeringen", remedy: clean)
  static let officeSetting = UploadRule(
    "FIL-205", .metadata, .varning, "Dokumentet har inställningar som kan tala om var det kommer ifrån",
    remedy: clean)
  static let hiddenText = UploadRule(
    "FIL-206", .hidden, .fel, "Dokumentet har dold text", remedy: clean)
  static let fieldCode = UploadRule(
    "FIL-207", .hidden, .varning, "Dokumentet har fältkoder, som inte syns", remedy: clean)
  static let dataExchange = UploadRule(
    "FIL-208", .active, .fel, "Dokumentet hämtar med DDE något från ett annat program", remedy: clean)
  static let customXML = UploadRule(
    "FIL-209", .hidden, .varning, "Dokumentet har inbäddade data i anpassad XML", remedy: clean)
  static let embeddedFile = UploadRule(
    "FIL-210", .attachment, .fel, "Dokumentet har inbäddade filer", remedy: clean)
  static let macro = UploadRule(
    "FIL-211", .active, .fel, "Dokumentet har makron", remedy: clean)
  static let control = UploadRule(
    "FIL-212", .active, .fel, "Dokumentet har aktiva kontroller eller tillägg", remedy: clean)
  static let externalReference = UploadRule(
    "FIL-213", .external, .fel, "Dokumentet hänvisar till något utanför filen", remedy: clean)
  static let localPath = UploadRule(
    "FIL-214", .external, .varning, "Dokumentet har sökvägar eller filnamn från en dator", remedy: clean)
  static let printer = UploadRule(
    "FIL-215", .metadata, .varning, "Dokumentet har skrivarinställningar", remedy: clean)
  static let contentControl = UploadRule(
    "FIL-216", .hidden, .upplysning, "Dokumentet har innehållskontroller, som kan ha namn och bundna data",
    remedy: clean)
  static let glossary = UploadRule(
    "FIL-217", .hidden, .varning, "Dokumentet har byggblock, som inte syns", remedy: clean)
  static let unusedPart = UploadRule(
    "FIL-218", .hidden, .varning, "Filen har delar som dokumentet inte använder", remedy: clean)
  static let unknownPart = UploadRule(
    "FIL-219", .container, .fel, "Dokumentet har en del av ett slag som programmet inte känner till",
    remedy: "Skriv ut dokumentet till pdf och ladda upp pdf-filen.")
  static let alternativeText = UploadRule(
    "FIL-220", .hidden, .upplysning, "Bilder har alternativtext, som läses upp men inte syns",
    remedy: "Kontrollera att texten får lämnas ut.")
  static let alternateContent = UploadRule(
    "FIL-221", .hidden, .fel, "Dokumentet har innehåll i flera lydelser, varav en visas", remedy: clean)
  static let inconspicuousText = UploadRule(
    "FIL-222", .hidden, .varning, "Dokumentet har text som är vit eller mycket liten",
    remedy: "Kontrollera texten, och ta bort den om den inte ska lämnas ut.")
  static let foreignMarkup = UploadRule(
    "FIL-223", .hidden, .varning, "Dokumentet har märkning av okänt slag", remedy: clean)
  static let extensionList = UploadRule(
    "FIL-224", .metadata, .upplysning, "Dokumentet har tilläggsuppgifter, som inte syns", remedy: clean)
  static let bookmark = UploadRule(
    "FIL-225", .hidden, .upplysning, "Dokumentet har bokmärken som inget leder till", remedy: clean)
  static let importedContent = UploadRule(
    "FIL-226", .external, .fel, "Dokumentet har innehåll som tas in först när det öppnas",
    remedy: "Skriv ut dokumentet till pdf och ladda upp pdf-filen.")
  static let officeSignature = UploadRule(
    "FIL-227", .signature, .fel,
    "Dokumentet är elektroniskt undertecknat, och rensning skulle bryta underskriften",
    remedy: "Ladda upp en kopia utan underskrift, eller skriv ut dokumentet till pdf.")
  static let croppedPicture = UploadRule(
    "FIL-228", .hidden, .varning, "Dokumentet har beskurna bilder, där det bortskurna finns kvar",
    remedy: "Komprimera bilderna och ta bort beskurna områden i det program som gjorde dokumentet.")
  static let embeddedFont = UploadRule(
    "FIL-229", .attachment, .upplysning, "Dokumentet har inbäddade typsnitt",
    remedy: "Spara utan inbäddade typsnitt om de inte behövs.")
  static let markupRemark = UploadRule(
    "FIL-230", .hidden, .varning, "Dokumentet har anmärkningar i märkningen, som inte syns", remedy: clean)
  static let unusedNote = UploadRule(
    "FIL-231", .hidden, .fel, "Dokumentet har noter som inget hänvisar till", remedy: clean)
  static let lostTarget = UploadRule(
    "FIL-232", .container, .upplysning, "Dokumentet hänvisar till delar som inte finns", remedy: clean)
  static let hiddenShape = UploadRule(
    "FIL-233", .hidden, .fel, "Dokumentet har dolda figurer", remedy: clean)

  static let embeddedObject = UploadRule(
    "FIL-234", .attachment, .fel,
    "Dokumentet visar objekt eller kontroller som inte går att ta bort utan att det syns",
    remedy: "Skriv ut dokumentet till pdf och ladda upp pdf-filen.")
  static let externalData = UploadRule(
    "FIL-240", .external, .fel,
    "Arbetsboken har kopplingar till data utanför filen, med det som senast hämtades",
    remedy: clean)
  static let pivotCache = UploadRule(
    "FIL-241", .hidden, .fel, "Arbetsboken har underlag till pivottabeller, som inte syns", remedy: clean)
  static let hiddenSheet = UploadRule(
    "FIL-242", .hidden, .fel, "Arbetsboken har dolda blad", remedy: clean)
  static let usedHiddenSheet = UploadRule(
    "FIL-243", .hidden, .fel, "Arbetsboken har dolda blad som synliga formler räknar med",
    remedy: "Ersätt formlerna med värden och ta bort bladen, eller skriv ut till pdf.")
  static let hiddenCells = UploadRule(
    "FIL-244", .hidden, .fel, "Arbetsboken har dolda rader eller kolumner med innehåll",
    remedy: "Ta bort dem, eller skriv ut till pdf.")
  static let definedName = UploadRule(
    "FIL-245", .hidden, .varning, "Arbetsboken har namngivna områden som inget använder", remedy: clean)
  static let invisibleFormat = UploadRule(
    "FIL-246", .hidden, .fel, "Arbetsboken har celler vars innehåll döljs av sitt talformat",
    remedy: "Ta bort innehållet, eller skriv ut till pdf.")
  static let validation = UploadRule(
    "FIL-247", .hidden, .upplysning,
    "Arbetsboken har regler för vad som får skrivas, med listor och meddelanden",
    remedy: clean)
  static let unusedString = UploadRule(
    "FIL-248", .history, .varning, "Arbetsboken har texter som ingen cell visar", remedy: clean)
  static let filter = UploadRule(
    "FIL-249", .hidden, .upplysning, "Arbetsboken har filter och sorteringar", remedy: clean)
  static let tags = UploadRule(
    "FIL-260", .metadata, .varning, "Presentationen har etiketter, som inte syns", remedy: clean)
  static let slideNotes = UploadRule(
    "FIL-261", .hidden, .fel, "Presentationen har anteckningar till bilderna", remedy: clean)
  static let hiddenSlide = UploadRule(
    "FIL-262", .hidden, .fel, "Presentationen har dolda bilder", remedy: clean)
  static let offSlide = UploadRule(
    "FIL-263", .hidden, .varning, "Presentationen har figurer utanför bildens kant",
    remedy: "Ta bort dem, eller skriv ut till pdf.")
  static let unusedLayout = UploadRule(
    "FIL-264", .metadata, .upplysning, "Presentationen har layouter som ingen bild använder", remedy: clean)

  static let coveredText = UploadRule(
    "FIL-265", .hidden, .varning, "Presentationen har text som ligger helt under en bild",
    remedy: "Ta bort texten om den inte ska lämnas ut, eller skriv ut till pdf.")

  static let office: [UploadRule] = [
    .officeProperties, .thumbnail, .officeComment, .trackedChange, .editingTrace, .officeSetting, .hiddenText,
    .fieldCode, .dataExchange, .customXML, .embeddedFile, .macro, .control, .externalReference, .localPath,
    .printer, .contentControl, .glossary, .unusedPart, .unknownPart, .alternativeText, .alternateContent,
    .inconspicuousText, .foreignMarkup, .extensionList, .bookmark, .importedContent, .officeSignature,
    .croppedPicture, .embeddedFont, .markupRemark, .unusedNote, .lostTarget, .hiddenShape, .embeddedObject,
    .externalData, .pivotCache, .hiddenSheet, .usedHiddenSheet, .hiddenCells, .definedName, .invisibleFormat,
    .validation, .unusedString, .filter, .tags, .slideNotes, .hiddenSlide, .offSlide, .unusedLayout,
    .coveredText,
  ]
}
