internal import STModel

extension Bedomning: RecordEntity {
  static let schema = EntitySchema(
    "assessment", "Bedömning",
    [
      FieldSchema("id", .code(.id), .required, .open, "Id"),
      FieldSchema("instrument", BedomningInstrument.shape, .required, .open, "Instrument"),
      FieldSchema("date", .date, .required, .personal, "Datum"),
      FieldSchema("phase", TrainingPhase.shape, .required, .personal, "Fas"),
      FieldSchema("assessorRef", .reference(to: "people"), .optional, .personal, "Bedömare"),
      FieldSchema(
        "milestones", .list(.code(.milestone), item: "item", count: ValueShape.anyNumber), .optional, .open,
        "Delmål"),
      FieldSchema("activityRef", .reference(to: "activities"), .optional, .open, "Utbildningsaktivitet"),
      FieldSchema("level", BedomningLevel.shape, .optional, .freeText, "Nivå"),
      FieldSchema("context", .freeText(2000), .optional, .freeText, "Sammanhang"),
      FieldSchema("summary", .freeText(5000), .optional, .freeText, "Sammanfattning"),
      FieldSchema("strengths", .freeText(5000), .optional, .freeText, "Styrkor"),
      FieldSchema("development", .freeText(5000), .optional, .freeText, "Utvecklingsområden"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      id: try object.required("id"), instrument: try object.required("instrument"),
      date: try object.required("date"), phase: try object.required("phase"))
    assessorRef = try object.optional("assessorRef")
    milestones = try object.list("milestones")
    activityRef = try object.optional("activityRef")
    level = try object.optional("level")
    context = try object.optional("context")
    summary = try object.optional("summary")
    strengths = try object.optional("strengths")
    development = try object.optional("development")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("id", id)
    object.set("instrument", instrument)
    object.set("date", date)
    object.set("phase", phase)
    object.set("assessorRef", assessorRef)
    object.set("milestones", list: milestones)
    object.set("activityRef", activityRef)
    object.set("level", level)
    object.set("context", context)
    object.set("summary", summary)
    object.set("strengths", strengths)
    object.set("development", development)
  }
}
