internal import STModel

extension Application: RecordEntity {
  static let schema = EntitySchema(
    "application", "Ansökan",
    [
      FieldSchema("kind", ApplicationKind.shape, .required, .open, "Slag"),
      FieldSchema("place", .text(80), .optional, .personal, "Ort"),
      FieldSchema("date", .date, .optional, .personal, "Datum"),
      FieldSchema("fee", Fee.shape, .neededForPaper, .personal, "Avgift"),
      FieldSchema(
        "attachmentOrder", .list(.reference(to: "attachments"), item: "item", count: ValueShape.anyNumber),
        .optional, .open, "Bilagornas ordning"),
      FieldSchema("checklist", ChecklistMark.list("mark", 0...7), .optional, .personal, "Checklista"),
      FieldSchema("disclaimerVersion", .text(40), .neededForPaper, .open, "Version av förbehållet"),
      FieldSchema("submission", Submission.shape, .optional, .open, "Insändning"),
      FieldSchema("supplements", Supplement.list("supplement"), .optional, .freeText, "Kompletteringar"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(kind: try object.required("kind"))
    place = try object.optional("place")
    date = try object.optional("date")
    fee = try object.optional("fee")
    attachmentOrder = try object.list("attachmentOrder")
    checklist = try object.list("checklist")
    disclaimerVersion = try object.optional("disclaimerVersion")
    submission = try object.optional("submission")
    supplements = try object.list("supplements")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("kind", kind)
    object.set("place", place)
    object.set("date", date)
    object.set("fee", fee)
    object.set("attachmentOrder", list: attachmentOrder)
    object.set("checklist", list: checklist)
    object.set("disclaimerVersion", disclaimerVersion)
    object.set("submission", submission)
    object.set("supplements", list: supplements)
  }
}
