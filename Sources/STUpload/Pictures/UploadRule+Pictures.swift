internal import STDiagnostics

extension UploadRule {
  package static let pictureCamera = UploadRule(
    "FIL-300", .metadata, .varning, "Bilden bär uppgifter om hur, när och med vad den gjordes", remedy: clean)
  package static let picturePosition = UploadRule(
    "FIL-301", .metadata, .varning, "Bilden berättar var den togs", remedy: clean)
  package static let pictureThumbnail = UploadRule(
    "FIL-302", .hidden, .varning, "Bilden bär en miniatyr, som kan visa mer än bilden själv", remedy: clean)
  package static let pictureMakerNote = UploadRule(
    "FIL-303", .metadata, .varning, "Bilden bär kameratillverkarens egna uppgifter, ofta med serienummer",
    remedy: clean)
  package static let pictureOwner = UploadRule(
    "FIL-304", .metadata, .varning, "Bilden bär namn, datornamn eller serienummer", remedy: clean)
  package static let pictureXMP = UploadRule(
    "FIL-305", .metadata, .varning, "Bilden bär uppgifter i XMP", remedy: clean)
  package static let pictureCaption = UploadRule(
    "FIL-306", .metadata, .varning, "Bilden bär bildtext och nyckelord enligt IPTC", remedy: clean)
  package static let picturePhotoshop = UploadRule(
    "FIL-307", .metadata, .varning, "Bilden bär uppgifter från Photoshop", remedy: clean)
  package static let pictureComment = UploadRule(
    "FIL-308", .comment, .varning, "Bilden bär en kommentar", remedy: clean)
  package static let pictureText = UploadRule(
    "FIL-309", .metadata, .varning, "Bilden bär text som inte syns", remedy: clean)
  package static let pictureExtra = UploadRule(
    "FIL-310", .hidden, .varning, "Filen bär en bild till, som inte visas", remedy: clean)
  package static let pictureFilm = UploadRule(
    "FIL-311", .hidden, .varning, "Filen bär en film bredvid bilden", remedy: clean)
  package static let pictureCredentials = UploadRule(
    "FIL-312", .signature, .varning, "Bilden bär en ursprungsmärkning (C2PA), som rensningen tar bort",
    remedy: clean)
  package static let picturePrivate = UploadRule(
    "FIL-313", .hidden, .varning, "Bilden bär ett block som inte behövs för att visa den", remedy: clean)
  package static let pictureTail = UploadRule(
    "FIL-314", .container, .varning, "Efter bildens slut ligger mer", remedy: clean)
  package static let pictureRemains = UploadRule(
    "FIL-315", .history, .fel, "Efter bildens slut ligger rester av en annan bild, kanske den obeskurna",
    remedy: clean)
  package static let pictureGap = UploadRule(
    "FIL-316", .container, .varning, "Mellan bildens delar ligger byte som inte hör till någon av dem",
    remedy: clean)
  package static let picturePadding = UploadRule(
    "FIL-317", .container, .upplysning, "Bilden är utfylld med byte som inte betyder något", remedy: clean)
  package static let pictureSurplus = UploadRule(
    "FIL-318", .history, .fel, "Bilden bär fler bildpunkter än den visar, kanske av den obeskurna bilden",
    remedy: clean)
  package static let pictureTime = UploadRule(
    "FIL-319", .metadata, .upplysning, "Bilden berättar när den ändrades", remedy: clean)
  package static let pictureProfile = UploadRule(
    "FIL-320", .metadata, .upplysning, "Bildens färgprofil bär mer än färgerna", remedy: clean)
  package static let pictureFrames = UploadRule(
    "FIL-321", .hidden, .upplysning, "Bilden har rutor eller sidor som inte syns på en gång",
    remedy: "Se igenom dem i ett program som visar dem alla.")
  package static let pictureCropped = UploadRule(
    "FIL-322", .hidden, .varning, "Bilden är beskuren bara i visningen: det bortskurna finns kvar",
    remedy: "Öppna bilden, spara den på nytt som jpeg eller png, och ladda upp den.")
  package static let pictureTags = UploadRule(
    "FIL-323", .hidden, .varning, "Bilden bär egna fält som inte behövs för att visa den", remedy: clean)
  package static let pictureHiddenFrames = UploadRule(
    "FIL-324", .hidden, .fel, "Filen bär rutor som ingen visning tar fram",
    remedy: "Spara bilden på nytt i ett bildprogram och ladda upp den.")

  static let pictures: [UploadRule] = [
    .pictureCamera, .picturePosition, .pictureThumbnail, .pictureMakerNote, .pictureOwner, .pictureXMP,
    .pictureCaption, .picturePhotoshop, .pictureComment, .pictureText, .pictureExtra, .pictureFilm,
    .pictureCredentials, .picturePrivate, .pictureTail, .pictureRemains, .pictureGap, .picturePadding,
    .pictureSurplus, .pictureTime, .pictureProfile, .pictureFrames, .pictureCropped, .pictureTags,
    .pictureHiddenFrames,
  ]
}
