internal import STModel

extension Intyg: RecordEntity {
  static let schema = EntitySchema(
    "certificate", "Intyg",
    [
      FieldSchema("id", .code(.id), .required, .open, "Id"),
      FieldSchema("form", .code(.form), .required, .open, "Blankett"),
      FieldSchema("formSha256", .code(.sha256), .optional, .open, "Blankettens SHA-256"),
      FieldSchema("activityRefs", .references(to: "activities"), .optional, .open, "Utbildningsaktiviteter"),
      FieldSchema("milestones", IntygDelmal.list("milestone"), .optional, .open, "Delmål som intyget avser"),
      FieldSchema("subjectText", .freeText(2000), .optional, .freeText, "Ämne"),
      FieldSchema("descriptionText", .freeText(20000), .optional, .freeText, "Beskrivning"),
      FieldSchema("activitiesText", .freeText(20000), .optional, .freeText, "Utbildningsaktiviteter"),
      FieldSchema(
        "howVerifiedText", .freeText(20000), .optional, .freeText,
        "Hur det kontrollerats att delmålet är uppnått"),
      FieldSchema(
        "places", IntygPlace.list("certifiedPlace", 0...6), .optional, .personal, "Tjänstgöringsställen"),
      FieldSchema("issuers", Intygsutfardare.list("issuer", 1...2), .required, .personal, "Intygsutfärdare"),
      FieldSchema("status", IntygStatus.shape, .required, .open, "Läge"),
      FieldSchema("relation", IntygRelation.shape, .optional, .open, "Förhållande till tidigare intyg"),
      FieldSchema("contentHash", .code(.sha256), .neededForPaper, .open, "SHA-256 för intygets innehåll"),
      FieldSchema("fileRef", .reference(to: "attachments"), .optional, .open, "Fil"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      id: try object.required("id"), form: try object.required("form"), issuers: try object.list("issuers"),
      status: try object.required("status"))
    formSha256 = try object.optional("formSha256")
    activityRefs = try object.list("activityRefs")
    milestones = try object.list("milestones")
    subjectText = try object.optional("subjectText")
    descriptionText = try object.optional("descriptionText")
    activitiesText = try object.optional("activitiesText")
    howVerifiedText = try object.optional("howVerifiedText")
    places = try object.list("places")
    relation = try object.optional("relation")
    contentHash = try object.optional("contentHash")
    fileRef = try object.optional("fileRef")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("id", id)
    object.set("form", form)
    object.set("formSha256", formSha256)
    object.set("activityRefs", list: activityRefs)
    object.set("milestones", list: milestones)
    object.set("subjectText", subjectText)
    object.set("descriptionText", descriptionText)
    object.set("activitiesText", activitiesText)
    object.set("howVerifiedText", howVerifiedText)
    object.set("places", list: places)
    object.set("issuers", list: issuers)
    object.set("status", status)
    object.set("relation", relation)
    object.set("contentHash", contentHash)
    object.set("fileRef", fileRef)
  }
}
