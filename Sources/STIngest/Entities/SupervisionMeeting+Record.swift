internal import STModel

extension SupervisionMeeting: RecordEntity {
  static let schema = EntitySchema(
    "meeting", "Handledarsamtal",
    [
      FieldSchema("date", .date, .required, .personal, "Datum"),
      FieldSchema("focus", .freeText(500), .optional, .freeText, "Fokus"),
      FieldSchema("summary", .freeText(5000), .optional, .freeText, "Sammanfattning"),
      FieldSchema("actions", .freeText(5000), .optional, .freeText, "Åtgärder"),
      FieldSchema("nextDate", .date, .optional, .personal, "Nästa samtal"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(date: try object.required("date"))
    focus = try object.optional("focus")
    summary = try object.optional("summary")
    actions = try object.optional("actions")
    nextDate = try object.optional("nextDate")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("date", date)
    object.set("focus", focus)
    object.set("summary", summary)
    object.set("actions", actions)
    object.set("nextDate", nextDate)
  }
}
