internal import STModel

extension Utbildningsaktivitet: RecordEntity {
  static let schema = EntitySchema(
    "activity", "Utbildningsaktivitet",
    [
      FieldSchema("id", .code(.id), .required, .open, "Id"),
      FieldSchema("kind", ActivityKind.shape, .required, .open, "Slag"),
      FieldSchema("subject", .text(160), .neededForPaper, .personal, "Ämne"),
      FieldSchema("periodRefs", .references(to: "periods"), .optional, .open, "Tjänstgöringsperioder"),
      FieldSchema("place", Place.shape, .neededForPaper, .personal, "Tjänstgöringsställe"),
      FieldSchema("start", .date, .neededForPaper, .personal, "Början"),
      FieldSchema("end", .date, .neededForPaper, .personal, "Slut"),
      FieldSchema("description", .freeText(2000), .neededForPaper, .freeText, "Beskrivning"),
      FieldSchema(
        "milestones", DelmalClaim.list("milestone", ValueShape.oneOrMore), .required, .open, "Delmål"),
      FieldSchema("supervisorRef", .reference(to: "people"), .optional, .personal, "Handledare"),
      FieldSchema("courseLeaderRef", .reference(to: "people"), .optional, .personal, "Kursledare"),
      FieldSchema("course", Course.shape, .optional, .personal, "Kurs"),
      FieldSchema(
        "howVerified", .freeText(3000), .optional, .freeText, "Hur det kontrollerats att delmålet är uppnått"),
      FieldSchema("assessmentRefs", .references(to: "assessments"), .optional, .open, "Bedömningar"),
      FieldSchema("status", ProgressStatus.shape, .required, .open, "Läge"),
      FieldSchema("evidenceRefs", .references(to: "attachments"), .optional, .open, "Underlag"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      id: try object.required("id"), kind: try object.required("kind"),
      milestones: try object.list("milestones"), status: try object.required("status"))
    subject = try object.optional("subject")
    periodRefs = try object.list("periodRefs")
    place = try object.optional("place")
    start = try object.optional("start")
    end = try object.optional("end")
    description = try object.optional("description")
    supervisorRef = try object.optional("supervisorRef")
    courseLeaderRef = try object.optional("courseLeaderRef")
    course = try object.optional("course")
    howVerified = try object.optional("howVerified")
    assessmentRefs = try object.list("assessmentRefs")
    evidenceRefs = try object.list("evidenceRefs")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("id", id)
    object.set("kind", kind)
    object.set("subject", subject)
    object.set("periodRefs", list: periodRefs)
    object.set("place", place)
    object.set("start", start)
    object.set("end", end)
    object.set("description", description)
    object.set("milestones", list: milestones)
    object.set("supervisorRef", supervisorRef)
    object.set("courseLeaderRef", courseLeaderRef)
    object.set("course", course)
    object.set("howVerified", howVerified)
    object.set("assessmentRefs", list: assessmentRefs)
    object.set("status", status)
    object.set("evidenceRefs", list: evidenceRefs)
  }
}
