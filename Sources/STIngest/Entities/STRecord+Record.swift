internal import STModel

extension STRecord: RecordEntity {
  static let schema = EntitySchema(
    "stRecord", "ST-posten",
    [
      FieldSchema("schema", .constant("st-record"), .required, .open, "Formatets namn"),
      FieldSchema("schemaVersion", .code(.version), .required, .open, "Formatets version, major.minor"),
      FieldSchema("recordId", .code(.id), .required, .open, "Postens id"),
      FieldSchema("revision", .integer(1...1_000_000_000), .required, .open, "Revision"),
      FieldSchema("previousHash", .code(.sha256), .optional, .open, "SHA-256 för föregående revision"),
      FieldSchema("state", RecordState.shape, .required, .open, "Postens läge"),
      FieldSchema("organisation", Organisation.shape, .required, .open, "Organisation"),
      FieldSchema("applicant", Applicant.shape, .required, .open, "Sökande"),
      FieldSchema("education", Education.shape, .neededForPaper, .open, "Utbildning och legitimation"),
      FieldSchema("bt", Bastjanstgoring.shape, .optional, .open, "Bastjänstgöring"),
      FieldSchema("st", Specialiseringstjanstgoring.shape, .required, .open, "Specialiseringstjänstgöring"),
      FieldSchema("people", Person.list("person"), .optional, .open, "Personer"),
      FieldSchema("periods", Tjanstgoringsperiod.list("period"), .optional, .open, "Tjänstgöringsperioder"),
      FieldSchema(
        "activities", Utbildningsaktivitet.list("activity"), .optional, .open, "Utbildningsaktiviteter"),
      FieldSchema("certificates", Intyg.list("certificate"), .optional, .open, "Intyg"),
      FieldSchema("attachments", Attachment.list("attachment"), .optional, .open, "Bilagor"),
      FieldSchema("application", Application.shape, .optional, .open, "Ansökan"),
      FieldSchema("assessments", Bedomning.list("assessment"), .optional, .open, "Bedömningar"),
      FieldSchema("supervision", SupervisionMeeting.list("meeting"), .optional, .open, "Handledarsamtal"),
      FieldSchema("plan", TrainingPlan.shape, .optional, .open, "Utbildningsplan"),
      FieldSchema("blocks", DisclosureBlock.list("block"), .optional, .open, "Spärrar"),
      FieldSchema("consents", DisclosureConsent.list("consent"), .optional, .open, "Samtycken"),
      FieldSchema("provenance", Provenance.shape, .required, .open, "Härkomst"),
      FieldSchema("ext", .opaque, .optional, .freeText, "Tillägg"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      schemaVersion: try object.required("schemaVersion"), recordId: try object.required("recordId"),
      revision: try object.required("revision"), state: try object.required("state"),
      organisation: try object.required("organisation"), applicant: try object.required("applicant"),
      st: try object.required("st"), provenance: try object.required("provenance"))
    previousHash = try object.optional("previousHash")
    education = try object.optional("education")
    bt = try object.optional("bt")
    people = try object.list("people")
    periods = try object.list("periods")
    activities = try object.list("activities")
    certificates = try object.list("certificates")
    attachments = try object.list("attachments")
    application = try object.optional("application")
    assessments = try object.list("assessments")
    supervision = try object.list("supervision")
    plan = try object.optional("plan")
    blocks = try object.list("blocks")
    consents = try object.list("consents")
    ext = try object.optional("ext")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("schema", "st-record")
    object.set("schemaVersion", schemaVersion)
    object.set("recordId", recordId)
    object.set("revision", revision)
    object.set("previousHash", previousHash)
    object.set("state", state)
    object.set("organisation", organisation)
    object.set("applicant", applicant)
    object.set("education", education)
    object.set("bt", bt)
    object.set("st", st)
    object.set("people", list: people)
    object.set("periods", list: periods)
    object.set("activities", list: activities)
    object.set("certificates", list: certificates)
    object.set("attachments", list: attachments)
    object.set("application", application)
    object.set("assessments", list: assessments)
    object.set("supervision", list: supervision)
    object.set("plan", plan)
    object.set("blocks", list: blocks)
    object.set("consents", list: consents)
    object.set("provenance", provenance)
    object.set("ext", ext)
  }
}
