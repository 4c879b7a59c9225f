internal import STModel

extension Supplement: RecordEntity {
  static let schema = EntitySchema(
    "supplement", "Komplettering",
    [
      FieldSchema("requestedAt", .timestamp, .required, .open, "Begärd"),
      FieldSchema("dueAt", .timestamp, .optional, .open, "Senast"),
      FieldSchema("text", .freeText(5000), .required, .freeText, "Begäran"),
      FieldSchema(
        "answeredBy", .list(.reference(to: "attachments"), item: "item", count: ValueShape.anyNumber),
        .optional, .open, "Besvarad med bilagor"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(requestedAt: try object.required("requestedAt"), text: try object.required("text"))
    dueAt = try object.optional("dueAt")
    answeredBy = try object.list("answeredBy")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("requestedAt", requestedAt)
    object.set("dueAt", dueAt)
    object.set("text", text)
    object.set("answeredBy", list: answeredBy)
  }
}
