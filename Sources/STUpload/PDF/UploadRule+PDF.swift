internal import STDiagnostics

extension UploadRule {
  // MARK: The document

  package static let pdfAuthor = UploadRule(
    "FIL-100", .metadata, .varning, "Filens egenskaper säger mer än vilket program som gjorde den",
    remedy: clean)
  package static let pdfProgram = UploadRule(
    "FIL-101", .metadata, .upplysning, "Filens egenskaper säger vilket program som gjorde den och när",
    remedy: clean)
  package static let pdfMetadata = UploadRule(
    "FIL-102", .metadata, .varning, "Filen bär metadata (XMP) om mer än vilket program som gjorde den",
    remedy: clean)
  package static let pdfPlainMetadata = UploadRule(
    "FIL-103", .metadata, .upplysning, "Filen bär metadata (XMP) om vilket program som gjorde den och när",
    remedy: clean)
  package static let pdfPrivateData = UploadRule(
    "FIL-104", .metadata, .varning, "Ett program har lagt egna uppgifter i filen", remedy: clean)
  package static let pdfUnknownEntry = UploadRule(
    "FIL-105", .metadata, .varning, "Filen bär en uppgift som inte hör till det som visas", remedy: clean)
  package static let pdfThumbnail = UploadRule(
    "FIL-106", .hidden, .varning, "En sida har en förminskad bild av hur den en gång såg ut", remedy: clean)
  package static let pdfPicturePlace = UploadRule(
    "FIL-107", .hidden, .varning, "En bild har en annan bild bakom sig", remedy: clean)

  package static let pdfRemark = UploadRule(
    "FIL-108", .container, .upplysning, "Ett program har skrivit en anmärkning i filens början", remedy: clean
  )

  package static let pdfStreamRemark = UploadRule(
    "FIL-109", .container, .varning, "En anmärkning står i en ström, där ingen läsare visar den",
    remedy: clean)

  // MARK: History and shell

  package static let pdfRevision = UploadRule(
    "FIL-110", .history, .fel, "Filen har kvar en tidigare version av sig själv", remedy: clean)
  package static let pdfUnreadRevision = UploadRule(
    "FIL-111", .history, .varning, "Filen har kvar en tidigare version av sig själv som inte går att läsa",
    remedy: clean)
  package static let pdfUnreachedText = UploadRule(
    "FIL-112", .history, .varning, "Filen har kvar objekt med innehåll som ingenting leder till",
    remedy: clean)
  package static let pdfUnreached = UploadRule(
    "FIL-113", .history, .upplysning, "Filen har kvar objekt som ingenting leder till", remedy: clean)
  package static let pdfBytesBefore = UploadRule(
    "FIL-114", .container, .fel, "Något står före dokumentets början", remedy: clean)
  package static let pdfBytesAfter = UploadRule(
    "FIL-115", .container, .fel, "Något står efter dokumentets slut", remedy: clean)
  package static let pdfBytesBetween = UploadRule(
    "FIL-116", .container, .varning, "Något står mellan dokumentets objekt", remedy: clean)
  package static let pdfPadding = UploadRule(
    "FIL-117", .container, .varning, "Något står efter slutet på en ström", remedy: clean)
  package static let pdfMended = UploadRule(
    "FIL-118", .container, .varning, "Filen är skadad och fick lagas för att kunna läsas",
    remedy: "Jämför den rensade kopian med originalet.")
  package static let pdfOwnerPassword = UploadRule(
    "FIL-119", .container, .upplysning, "Filen är låst för ändring men öppnas utan lösenord",
    remedy: "Den rensade kopian är olåst.")

  // MARK: Files within

  package static let pdfAttachment = UploadRule(
    "FIL-120", .attachment, .fel, "En fil ligger inuti filen", remedy: clean)
  package static let pdfMedia = UploadRule(
    "FIL-121", .attachment, .fel, "Ljud, film eller en modell ligger inuti filen", remedy: clean)
  package static let pdfPortfolio = UploadRule(
    "FIL-122", .attachment, .fel, "Filen är ett paket av filer och inte ett dokument",
    remedy: "Ta ut filerna och ladda upp dem var för sig.")

  // MARK: Annotations

  package static let pdfComment = UploadRule(
    "FIL-130", .comment, .fel, "En anteckning har text eller avsändare som inte syns på sidan", remedy: clean)
  package static let pdfHiddenAnnotation = UploadRule(
    "FIL-131", .hidden, .varning, "En anteckning är dold", remedy: clean)
  package static let pdfRedaction = UploadRule(
    "FIL-132", .hidden, .fel, "En maskning är markerad men inte genomförd, så att texten finns kvar",
    remedy: "Genomför maskningen i programmet där den gjordes, och spara filen på nytt.")

  package static let pdfAnnotationData = UploadRule(
    "FIL-133", .metadata, .upplysning, "En anteckning har ett namn, en tid eller ett fönster som inte syns",
    remedy: clean)

  // MARK: Actions

  package static let pdfScript = UploadRule(
    "FIL-140", .active, .fel, "Filen har ett program (JavaScript) inuti", remedy: clean)
  package static let pdfAction = UploadRule(
    "FIL-141", .active, .varning, "Filen gör något av sig själv eller när man klickar", remedy: clean)
  package static let pdfLocalLink = UploadRule(
    "FIL-142", .external, .varning, "En länk leder till en plats på den egna datorn eller i ett nätverk",
    remedy: clean)

  package static let pdfTracking = UploadRule(
    "FIL-143", .external, .upplysning, "En länks adress bär ett namn eller ett spår av den som fick den",
    remedy: "Byt länken mot en utan det efter frågetecknet, i programmet där filen gjordes.")

  // MARK: Forms

  package static let pdfHiddenField = UploadRule(
    "FIL-150", .hidden, .fel, "Formuläret har ett fält som inte syns", remedy: clean)
  package static let pdfFields = UploadRule(
    "FIL-151", .hidden, .upplysning, "Formuläret går att fylla i och ändra",
    remedy: "Skriv ut filen till pdf, om den inte ska kunna ändras.")
  package static let pdfXFA = UploadRule(
    "FIL-152", .active, .fel, "Formuläret har en andra, dold beskrivning i XFA", remedy: clean)
  package static let pdfFieldData = UploadRule(
    "FIL-153", .hidden, .varning, "Ett fält i formuläret har uppgifter som inte syns", remedy: clean)
  package static let pdfDynamicForm = UploadRule(
    "FIL-155", .active, .fel, "Formuläret ritas av ett program och har inga egna sidor",
    remedy: "Skriv ut det till pdf och ladda upp pdf-filen.")

  // MARK: Layers, signatures and pictures

  package static let pdfHiddenLayer = UploadRule(
    "FIL-160", .hidden, .varning, "Filen har ett lager som är avstängt",
    remedy: "Ta bort lagret i programmet där filen gjordes, eller skriv ut filen till pdf.")
  package static let pdfLayerData = UploadRule(
    "FIL-161", .metadata, .upplysning, "Ett lager har uppgifter som inte hör till det som visas",
    remedy: clean)
  package static let pdfStuckLayer = UploadRule(
    "FIL-162", .hidden, .fel, "Ett avstängt lager går inte att ta bort utan att det som syns flyttas",
    remedy: "Ta bort lagret i programmet där filen gjordes, eller skriv ut filen till pdf.")
  package static let pdfUnpainted = UploadRule(
    "FIL-163", .hidden, .varning, "Filen bär en bild eller ritning som inte visas på någon sida",
    remedy: clean)
  package static let pdfSignature = UploadRule(
    "FIL-170", .signature, .varning,
    "Filen är elektroniskt underskriven, och underskriften bryts om filen ändras",
    remedy: "Lämna in den som den är, eller skriv ut den till pdf om underskriften inte behövs.")

  package static let pdfSignatureData = UploadRule(
    "FIL-171", .signature, .varning, "Filen bär certifikat eller svar om en underskrift, utan att de syns",
    remedy: clean)
  package static let pdfPictureData = UploadRule(
    "FIL-180", .metadata, .varning,
    "En bild eller en färgprofil bär uppgifter som inte hör till det som visas",
    remedy: clean)
  package static let pdfFontData = UploadRule(
    "FIL-181", .metadata, .varning, "Ett teckensnitt bär en sökväg på den dator där filen gjordes",
    remedy: clean)

  // MARK: Text that is not seen

  package static let pdfCoveredText = UploadRule(
    "FIL-190", .hidden, .fel, "Text ligger kvar under en ruta eller en bild",
    remedy: "Ta bort texten i programmet där filen gjordes, eller skanna den utskrivna sidan.")
  package static let pdfTextOffPage = UploadRule(
    "FIL-191", .hidden, .varning, "Text står utanför det som visas av sidan",
    remedy: "Ta bort texten i programmet där filen gjordes.")
  package static let pdfInvisibleText = UploadRule(
    "FIL-192", .hidden, .varning, "Text är osynlig",
    remedy: "Se efter att den inte säger mer än bilden, om sidan är skannad.")
  package static let pdfScannedText = UploadRule(
    "FIL-193", .hidden, .upplysning, "Sidan är en bild med osynlig text under, som av en skanner",
    remedy: "Se efter att texten inte säger mer än bilden.")
  package static let pdfWhiteText = UploadRule(
    "FIL-194", .hidden, .fel, "Text har samma färg som det den står på",
    remedy: "Ta bort texten i programmet där filen gjordes.")
  package static let pdfTinyText = UploadRule(
    "FIL-195", .hidden, .varning, "Text är för liten för att synas",
    remedy: "Ta bort texten i programmet där filen gjordes.")
  package static let pdfLayerText = UploadRule(
    "FIL-196", .hidden, .fel, "Text står i ett lager som är avstängt",
    remedy: "Ta bort lagret i programmet där filen gjordes, eller skriv ut filen till pdf.")

  // MARK: What differs from what is seen

  package static let pdfPageLabel = UploadRule(
    "FIL-182", .hidden, .upplysning, "Sidornas nummer har ord framför sig, som bara en del läsare visar",
    remedy: "Ta bort dem i programmet där filen gjordes, om de säger för mycket.")
  package static let pdfSpokenPath = UploadRule(
    "FIL-183", .hidden, .upplysning, "Det som läses upp i stället för en bild är namnet på en fil",
    remedy: "Skriv vad bilden visar i stället, i programmet där filen gjordes.")
  package static let pdfStandIn = UploadRule(
    "FIL-197", .hidden, .varning, "Det som läses upp och kopieras är annat än det som visas",
    remedy: "Jämför texten med det som syns, och rätta den i programmet där filen gjordes.")
  package static let pdfOtherValue = UploadRule(
    "FIL-154", .hidden, .varning, "Ett fälts värde är annat än det som visas",
    remedy: "Öppna formuläret, rätta fältet och spara det på nytt.")
  package static let pdfCropped = UploadRule(
    "FIL-198", .hidden, .varning, "En bild är större än det som visas av den",
    remedy: "Beskär bilden i programmet där filen gjordes, så att resten inte följer med.")

  static let pdf: [UploadRule] = [
    .pdfAuthor, .pdfProgram, .pdfMetadata, .pdfPlainMetadata, .pdfPrivateData, .pdfUnknownEntry,
    .pdfThumbnail,
    .pdfPicturePlace, .pdfRemark, .pdfAnnotationData, .pdfRevision, .pdfUnreadRevision, .pdfUnreachedText,
    .pdfUnreached, .pdfBytesBefore,
    .pdfBytesAfter, .pdfBytesBetween, .pdfPadding, .pdfMended, .pdfOwnerPassword, .pdfAttachment, .pdfMedia,
    .pdfPortfolio, .pdfComment, .pdfHiddenAnnotation, .pdfRedaction, .pdfScript, .pdfAction, .pdfLocalLink,
    .pdfHiddenField, .pdfFields, .pdfXFA, .pdfFieldData, .pdfDynamicForm, .pdfHiddenLayer,
    .pdfLayerData, .pdfStreamRemark, .pdfStuckLayer, .pdfUnpainted, .pdfSignatureData, .pdfTracking,
    .pdfPageLabel, .pdfSpokenPath, .pdfStandIn, .pdfOtherValue, .pdfCropped, .pdfPictureData, .pdfFontData,
    .pdfSignature, .pdfCoveredText,
    .pdfTextOffPage, .pdfInvisibleText,
    .pdfScannedText, .pdfWhiteText, .pdfTinyText, .pdfLayerText,
  ]
}
